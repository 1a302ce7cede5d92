import { describe, expect, it } from 'vitest';
import { fileAt, readJson, summary, withinSite } from './site.ts';

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Null where the words are gone. */
  start: number | null;
  end: number | null;
}
interface Claim {
  id: string;
  article: string;
  quote: Quote[];
  status: string;
}
interface Article {
  id: string;
  /** Null where only excerpts are published. */
  text: string | null;
}

/** What programs rely on: the keys that each record of a file has at least. */
const KEYS = {
  articles: ['id', 'url', 'title', 'publisher', 'published', 'relays', 'text'],
  claims: [
    ...['id', 'url', 'article', 'articleUrl', 'statement', 'quote', 'kind', 'modality', 'attribution', 'origin'],
    ...['happened', 'said', 'asOf', 'published', 'about', 'event', 'answers', 'relations', 'status'],
  ],
  entities: ['id', 'url'],
  events: ['id', 'url'],
  questions: ['id', 'url'],
};

const claimsOf = () => readJson('/data/claims.json') as Claim[];

describe.each(Object.entries(KEYS))('/data/%s.json', (name, keys) => {
  const recordsOf = () => readJson(`/data/${name}.json`) as Record<string, unknown>[];

  it('holds records with every key, and each id once', () => {
    const records = recordsOf();
    const lacking = records.flatMap((record) =>
      keys.filter((key) => !(key in record)).map((key) => `${String(record.id)}: no ${key}`),
    );
    expect(lacking).toEqual([]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('gives addresses of pages that are there', () => {
    const dead = recordsOf()
      .map(({ url }) => String(url))
      .filter((url) => !fileAt(pathOf(url)));
    expect(dead).toEqual([]);
  });
});

describe('/data/claims.json', () => {
  it('selects by start and end, in code points, exactly the words it quotes and those around them', () => {
    const articles = readJson('/data/articles.json') as Article[];
    const texts = new Map(articles.flatMap(({ id, text }) => (text === null ? [] : [[id, Array.from(text)]])));
    const claims = claimsOf().filter(({ article }) => texts.has(article));
    const wrong = claims.flatMap(({ id, article, quote, status }) => {
      const text = texts.get(article) ?? [];
      return quote
        .filter((span) => !(status !== 'active' && span.start === null) && !selects(text, span))
        .map(({ exact }) => `${id}: “${exact}” in ${article}`);
    });
    expect(wrong).toEqual([]);
    expect(claims.filter(({ quote }) => quote.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('has a Web Annotation beside the page of every claim', () => {
    const missing = claimsOf()
      .map(({ id }) => ({ path: `/claims/${id}.json`, problem: 'no annotation' }))
      .filter(({ path }) => !isAnnotation(path));
    expect(summary(missing)).toEqual([]);
  });
});

function selects(text: string[], { exact, prefix, suffix, start, end }: Quote): boolean {
  return (
    start !== null &&
    end !== null &&
    text.slice(start, end).join('') === exact &&
    text.slice(0, start).join('').endsWith(prefix) &&
    text.slice(end).join('').startsWith(suffix)
  );
}

function isAnnotation(file: string): boolean {
  if (!fileAt(file)) return false;
  const { type, target } = readJson(file) as { type?: unknown; target?: unknown };
  return type === 'Annotation' && target !== undefined;
}

function pathOf(url: string): string | undefined {
  return withinSite(new URL(url, 'https://site.invalid').pathname);
}
