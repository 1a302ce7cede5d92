import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chain } from '../../../src/model/claims/chain.ts';
import { directivesOf } from '../../../src/model/cite/directives.ts';
import { quoteContext } from '../../../src/model/text/quotes/context.ts';
import { pagesOfArticle, type ArticlePage } from '../../../src/model/views/paging/articlePages.ts';
import type { Article, Claim, Corpus } from '../../../src/model/story/corpus.ts';
import { dateInWords } from '../../../src/model/dates/dateWords.ts';
import { searchRecords } from '../../../src/model/search/search.ts';
import { cutSegments } from '../../../src/model/text/segments.ts';
import { articleUrl, claimUrl, entityUrl, eventUrl } from '../../../src/urls.ts';
import { modalities } from '../../../src/wording/en/modalities.ts';
import { terms } from '../../../src/wording/en/terms.ts';
import { rowsOf, type Row } from './rows.ts';

/** A named thing and its address, empty where it has none. */
interface Named {
  name: string;
  url: string;
}

interface Day {
  iso: string;
  words: string;
}

/** A page of a list, an entity, an event or a question, or one of words alone: a heading and rows. */
export interface PageRecord {
  url: string;
  title: string;
  description: string;
  /** Keys of `Records.rows`. */
  rows: string[];
}

/** A page of an article: its text in paragraphs, cut where the words of a claim begin and end. */
export interface ArticleRecord extends PageRecord {
  /** Its own name among the pages of all articles. */
  slug: string;
  publisher: Named;
  printed: Day;
  paragraphs: { text: string; claim?: string; modality?: string }[][];
}

/** The page of a claim. */
export interface ClaimRecord extends PageRecord {
  id: string;
  kind: string;
  modality: { id: string; name: string; meaning: string };
  quote: string;
  before: string;
  after: string;
  chain: (Named & { origin: boolean })[];
  dates: (Day & { term: string })[];
  about: Named[];
  event?: Named;
  note: string;
  article: { title: string; url: string; publisher: Named; printed: Day };
  /** The text directive that finds its words in the article. */
  words: string;
  /** What the index is to filter and sort it by, as Pagefind's attributes say it. */
  filters: string;
  sort: string;
}

/** The parts of our pages that are the same on each. */
export interface Shell {
  /** From the policy to the viewport, the style sheets, what stands above `<main>`, and what stands below it. */
  meta: string;
  styles: string;
  top: string;
  bottom: string;
}

/** All that a peer needs to make the pages that our build made, with everything joined already. */
export interface Records {
  shell: Shell;
  claims: ClaimRecord[];
  articles: ArticleRecord[];
  pages: PageRecord[];
  rows: Record<string, Row>;
}

/** Reads our built pages: whatever their `<main>` links to, the same page of a peer lists as rows, in the same order. */
export async function readRecords(corpus: Corpus, site: string, files: readonly string[]): Promise<Records> {
  const rows = rowsOf(corpus);
  const pages = new Map<string, PageRecord>();
  let shell: Shell | undefined;
  for (const file of files) {
    const html = await readFile(join(site, file), 'utf8');
    const url = `/${file.replace(/index\.html$/, '')}`;
    pages.set(url, readPage(url, html, rows));
    if (url.startsWith('/claims/')) shell ??= readShell(html);
  }
  if (!shell) throw new Error('The built site holds no page of a claim.');
  const filters = new Map(searchRecords(corpus).map((record) => [record.id, record]));
  const take = (url: string): PageRecord => {
    const page = pages.get(url);
    if (!page) throw new Error(`The built site holds no ${url}.`);
    pages.delete(url);
    return page;
  };
  const claims = corpus.claims.map((claim) => claimRecord(claim, take(claimUrl(claim.id)), filters.get(claim.id)));
  const articles = corpus.articles.flatMap((article) =>
    pagesOfArticle(article).map((page) => articleRecord(article, page, take(articleUrl(article.slug, page.number)))),
  );
  return { shell, claims, articles, pages: [...pages.values()], rows };
}

function readPage(url: string, html: string, known: Records['rows']): PageRecord {
  const main = between(html, '<main', '</main>');
  const title = plain(/<h1[^>]*>([^]*?)<\/h1>/.exec(main)?.[1] ?? '');
  const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const links = main.matchAll(/href="\/((?:claims|articles|entities|events|questions)\/[^/"#]+)\/["#]/g);
  const rows = Array.from(links, ([, key]) => key ?? '').filter((key) => key in known);
  return { url, title, description, rows };
}

function readShell(html: string): Shell {
  const head = between(html, '<head>', '</head>');
  return {
    meta: head.slice('<head>'.length, head.indexOf('<title')),
    styles: (head.match(/<link rel="stylesheet"[^>]*>/g) ?? []).join(''),
    top: between(html, '<body', '<main').replace(/ aria-current="\w+"/g, ''),
    bottom: html.slice(html.indexOf('</main>')),
  };
}

/** From `start` up to `end`, without the latter. */
function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  return html.slice(from, html.indexOf(end, from));
}

/** The words of a piece of HTML. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(quot|#39|lt|gt|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };

function claimRecord(
  claim: Claim,
  { url, description, rows }: PageRecord,
  search: ReturnType<typeof searchRecords>[number] | undefined,
): ClaimRecord {
  const { id, article, modality } = claim;
  const [passage] = quoteContext(article.text, claim.spans);
  const pieces = passage?.pieces ?? [];
  const at = pieces.findIndex(({ quoted }) => quoted);
  const dates = [
    { term: 'Happened', date: claim.happened },
    { term: 'Said', date: claim.said },
    { term: 'Holds as of', date: claim.asOf },
    { term: 'Printed', date: article.published.date },
  ];
  const attributes = (pairs: [string, string | string[]][]): string =>
    pairs.flatMap(([name, values]) => [values].flat().map((value) => `${name}:${value}`)).join(', ');
  return {
    url,
    title: claim.statement,
    description,
    rows: rows.filter((key) => key.startsWith('claims/') && key !== `claims/${id}`),
    id,
    kind: terms.kinds[claim.kind],
    modality: { id: modality, ...modalities[modality] },
    quote: pieces[at]?.text ?? '',
    before: (passage?.cutBefore ? '… ' : '') + textOf(pieces.slice(0, at)),
    after: textOf(pieces.slice(at + 1)) + (passage?.cutAfter ? ' …' : ''),
    chain: chain(claim).map(({ label, entity, isOrigin }) => ({ ...named(entity, label), origin: isOrigin })),
    dates: dates.flatMap(({ term, date }) => (date === undefined ? [] : { term, ...day(date) })),
    about: claim.about.map((entity) => named(entity)),
    ...(claim.event ? { event: { name: claim.event.title, url: eventUrl(claim.event.slug) } } : {}),
    note: claim.note,
    article: { ...publication(article), title: article.title, url: articleUrl(article.slug) },
    words: directivesOf(claim) ?? '',
    filters: attributes(Object.entries(search?.filters ?? {})),
    sort: attributes([['published', article.published.date]]),
  };
}

function articleRecord(
  article: Article,
  { number, from, to = Infinity }: ArticlePage,
  page: PageRecord,
): ArticleRecord {
  const { text, blocks } = article.text;
  const spans = article.claims.flatMap((claim) => claim.spans.map((span) => ({ ...span, key: claim })));
  const shown = blocks.filter(({ section }) => section >= from && section < to);
  const paragraphs = shown.map((block) =>
    cutSegments(block, spans).map(({ start, end, keys: [claim] }) => ({
      text: text.slice(start, end),
      ...(claim ? { claim: claim.id, modality: claim.modality } : {}),
    })),
  );
  return {
    ...page,
    ...publication(article),
    slug: number === 1 ? article.slug : `${article.slug}-page-${number}`,
    rows: page.rows.filter((key) => key.startsWith('claims/')),
    paragraphs,
  };
}

const textOf = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join('');
const day = (iso: string): Day => ({ iso, words: dateInWords(iso, 'en') });
const named = (entity: { slug: string; name: string } | undefined, name = entity?.name ?? ''): Named => ({
  name,
  url: entity ? entityUrl(entity.slug) : '',
});
const publication = ({ publisherEntity, published }: Article): { publisher: Named; printed: Day } => ({
  publisher: named(publisherEntity),
  printed: day(published.date),
});
