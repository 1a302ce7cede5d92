import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { loadContent } from '../../files/read/load.ts';
import { hideWords, quotedWords } from '../../model/story/join/hiddenWords.ts';
import { withoutRemoved } from '../../model/story/removed.ts';
import { contentOf, siteOf } from '../madeUp/madeUp.ts';

const site = siteOf('ferry');

const { entries, problems, texts } = await loadContent(contentOf('ferry'));

if (!entries.story) throw new Error('There is no story.');
const kept = withoutRemoved({ ...entries, story: entries.story });

interface Article {
  id: string;
  display: string;
  text: string | null;
}
interface Claim {
  id: string;
  article: string;
  status: string;
  quote: { exact: string; prefix: string; suffix: string; start: number; end: number }[];
}
const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const data = (name: string): unknown => JSON.parse(read(`data/${name}`));
const articles = data('articles.json') as Article[];
const claims = data('claims.json') as Claim[];

/** Every file of the site as text: unpacked, and with the characters that HTML, JSON and addresses write otherwise. */
const published = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .map((path) => ({ file: relative(site, path), text: plain(textOf(readFileSync(path))) }));

function textOf(bytes: Buffer): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

function plain(text: string): string {
  const decoded = text.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
  return decoded
    .replace(/&#x([0-9a-f]+);/gi, (_, point: string) => String.fromCodePoint(parseInt(point, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/<\/?(?:mark|a|span)\b[^>]*>/g, '');
}

/** Where a text stands in the site. */
const holding = (words: string): string[] =>
  published.filter(({ text }) => text.includes(words)).map(({ file }) => file);

/** The text of a file of markup. */
const textIn = (file: string): string =>
  read(file)
    .replace(/<!\[CDATA\[|<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

/** Every so many words that stand beside each other. */
function runsOf(count: number, text: string): string[] {
  const words = text.match(/\S+/g) ?? [];
  return words.slice(count - 1).map((_, index) => words.slice(index, index + count).join(' '));
}

it('is built whole, from files with CRLF and byte-order marks', () => {
  expect(problems).toEqual([]);
  expect(claims).toHaveLength(entries.claims.length);
  expect(articles.map(({ id }) => id).toSorted()).toEqual(entries.articles.map(({ slug }) => slug).toSorted());
});

it('has no name of the other story in any file', () => {
  const names = globSync('content/entities/*.md').flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/^(?:name:|  -) +["']?(.+?)["']?$/gm), ([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(50);
  // Some are words of ours as well: names of time zones, after which no sentence ends, and of outlets, whom “he” never means. A
  // browser is sent those when it reads a text.
  const listed = ['text/language/abbreviations.ts', 'suggest/relays/outlets.ts']
    .flatMap((file) => readFileSync(`src/model/${file}`, 'utf8').split(/[\s|'`]+/))
    .filter((word) => word !== '');
  const words = names.map((name) => ({
    isListed: listed.includes(name),
    name,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u'),
  }));
  const found = published
    .filter(({ file }) => /\.(html|json|xml|csv|txt|js|css|pf_\w+)$/.test(file))
    .flatMap(({ file, text }) =>
      words.flatMap(({ name, isListed, pattern }) =>
        !(isListed && file.endsWith('.js')) && pattern.test(text) ? `${name} in ${file}` : [],
      ),
    );
  expect(found).toEqual([]);
});

it('selects by start and end, in code points, exactly the words that it quotes', () => {
  const whole = new Map([...texts].map(([slug, { text }]) => [slug, Array.from(text)]));
  const wrong = claims
    .filter(({ status }) => status === 'active')
    .flatMap(({ id, article, quote }) =>
      quote.filter(({ exact, start, end }) => whole.get(article)?.slice(start, end).join('') !== exact).map(() => id),
    );
  expect(wrong).toEqual([]);
  const shown = hideWords(texts, kept.hidden);
  for (const { id, display, text } of articles)
    expect(text, id).toBe(display === 'excerpts' ? null : shown.get(id)?.text);
});

it('gives what went and what moved as the schemas say, at every address that it had', () => {
  const ajv = new Ajv2020({ allErrors: true });
  const validate = (schema: string, file: string): unknown => {
    ajv.validate(data(`schema/${schema}.json`) as object, JSON.parse(read(file)));
    return ajv.errors;
  };
  expect(validate('claims', 'data/claims.json')).toBeNull();
  expect(validate('annotation', 'claims/fa000006.json')).toBeNull();
  expect(claims.find(({ id }) => id === 'fa000006')?.quote.map(({ exact }) => exact)).toEqual([
    'drifted on Saturday night 🌫️ down the River Orra',
    'some 40 people sat on board',
  ]);
  for (const [old, now] of [
    ['entities/night-ferry/feed.xml', 'entities/halcyon/feed.xml'],
    ['questions/how-many/feed.xml', 'questions/how-many-aboard/feed.xml'],
    ['articles/ferry-adrift/annotations.json', 'articles/ferry-stops/annotations.json'],
  ] as const)
    expect(read(old)).toBe(read(now));
  expect(read('articles/ferry-adrift/index.html')).toContain('url=/ferry/articles/ferry-stops/');
  expect(read('as-of/2041-01-31/index.html')).toContain('31 January 2041');
});

it('says of a claim that went since when, why, what stands in its place, and what it said', () => {
  const page = 'claims/fa000006/index.html';
  expect(textIn(page)).toContain('This claim was replaced on 12 March 2041. The paper has corrected its text');
  expect(textIn(page)).toContain('Read instead: The ferry Halcyon stopped');
  expect(textIn(page)).toContain('drifted on Saturday night');
  expect(read(page)).toContain('noindex');
  // In a frame, what stands in its place opens outside.
  expect(read(page)).toMatch(/Read instead:\s*<a href="[^"]+" target="_blank">The ferry Halcyon stopped/);
  expect(read(page)).not.toContain('class="stand"');
  expect(read(page)).toMatch(/id="v1"[^]*The ferry Halcyon was adrift with about[^]*id="v2"/);
  expect(read('articles/ferry-stops/index.html')).toContain('id="fa000006"');
});

it('leads from the old page of an embedded claim to its card, where a ledger says that there was one', () => {
  const redirect = read('embed/claims/fa000006/index.html');
  expect(redirect).toContain('url=/ferry/claims/fa000006/#embed');
  expect(redirect).not.toContain('<script');
  expect(read('claims/fa000006/index.html')).toContain('id="embed"');
  expect(existsSync(join(site, 'embed/claims/fa000001/index.html'))).toBe(false);
});

it('says to whom an error is reported, who reviewed a claim, and where a copy of its article is', () => {
  const page = read('claims/fe000002/index.html');
  expect(page).toContain('href="https://desk.example/report?story=ferry&amp;claim=%2Fferry%2Fclaims%2Ffe000002%2F"');
  expect(textIn('claims/fe000002/index.html')).toMatch(/Reviewed\s*by Wen Tarr, 12 Mar 2041\s*by Ob Lisk, 13 Mar 2041/);
  expect(page).toContain('cite="https://archive.example/harbour-talk"');
  expect(read('articles/harbour-talk/index.html')).not.toContain('href="https://orra-post.example/harbour-talk"');
  expect(textIn('about/index.html')).toMatch(
    /Of \d+ claims that stand, 1 names who reviewed it as it is worded now, and 1 more than one person\./,
  );
  const { version } = data('version.json') as { version: number };
  expect(textIn('data/index.html')).toContain(`The data files are in version ${version}`);
});

it('holds no five words of what was removed, in any file, and says at its address that, when and why it was', () => {
  const articles = entries.articles.filter(({ data }) => data.status === 'removed');
  const words = [
    ...kept.hidden.flatMap(({ data, body }) => [data.statement, ...quotedWords(data), body]),
    ...kept.hidden.flatMap(({ data }) => data.relations.map(({ because }) => because)),
    ...articles.flatMap(({ data, body }) => [data.title, body]),
  ];
  const runs = words.flatMap((text) => runsOf(5, text));
  expect(runs.length).toBeGreaterThan(40);
  expect(runs.flatMap((run) => holding(run).map((file) => `“${run}” in ${file}`))).toEqual([]);

  for (const file of ['claims/fe000001/index.html', 'feed.xml'])
    expect(textIn(file)).toMatch(/This claim was removed on 13 March 2041\. The stoker('|&#39;)s lawyer/);
  for (const file of ['articles/leaked-letter/index.html', 'feed.xml'])
    expect(textIn(file)).toContain('This article was removed on 14 March 2041. Its writer holds the rights');
  expect(textIn('claims/ff000001/index.html')).toContain('This claim was removed on 14 March 2041.');
  for (const file of ['claims/fe000001/index.html', 'articles/leaked-letter/index.html'])
    expect(read(file)).toContain('noindex');
  expect(read('articles/harbour-talk/index.html')).toContain('id="fe000001"');
  // Its old page for frames, which the ledger knows.
  expect(read('embed/claims/fe000001/index.html')).toContain('url=/ferry/claims/fe000001/#embed');
  expect(claims.find(({ id }) => id === 'fe000001')).toMatchObject({
    status: 'removed',
    quote: [],
    article: 'harbour-talk',
  });
});

it('publishes of a text in excerpts what claims quote, and not three words more', () => {
  const inExcerpts = entries.articles.filter(({ data: { display } }) => display === 'excerpts');
  expect(inExcerpts.length).toBeGreaterThan(0);
  for (const { slug } of inExcerpts) {
    const quotes = claims.filter(({ article }) => article === slug).flatMap(({ quote }) => quote);
    const isQuoted = (at: number): boolean => quotes.some(({ start, end }) => at >= start && at < end);
    const points = Array.from(texts.get(slug)?.text ?? '');
    const hidden = points.map((point, at) => (isQuoted(at) ? '\n' : point)).join('');
    const runs = hidden.split(/\n+/).flatMap((piece) => runsOf(3, piece));
    expect(runs.length).toBeGreaterThan(20);
    expect(runs.flatMap((words) => holding(words).map((file) => `“${words}” in ${file}`))).toEqual([]);
    for (const { exact } of quotes) expect(holding(exact), exact).not.toEqual([]);
    const around = quotes.flatMap(({ prefix, suffix, start, end }) => [
      ...Array.from(prefix, (_, index) => start - 1 - index),
      ...Array.from(suffix, (_, index) => end + index),
    ]);
    expect(around.filter((at) => !isQuoted(at) && points[at] !== ' ')).toEqual([]);
  }
});
