import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What a page says of its article in JSON-LD, in the words of schema.org. */
export interface LinkedData {
  headline?: string;
  /** The names of its authors. */
  authors: string[];
  publisher?: string;
  datePublished?: string;
  dateCreated?: string;
  inLanguage?: string;
  articleBody?: string;
  /** What it calls the article, such as “OpinionNewsArticle”, and the sections that it files it under. */
  types: string[];
  sections: string[];
  /** What it says of the rights in the text, by key, the most telling first. */
  rights: { key: string; value: string }[];
  /** The day of publication in scripts that are not JSON-LD. */
  scripted?: string;
}

type Json = Record<string, unknown>;

/** Types of schema.org that are an article, and those that a page with one may give instead. */
const ARTICLE = /Article$|Posting$|^Report$|^Review$|Reportage/;
const PAGE = /Page$|^CreativeWork$|^MediaObject$|Object$|^Recipe$|Episode$|^Event$/;

const LINKED_DATA = /^application\/ld\+json/i;
const OTHER = /^(?!application\/ld\+json)/i;

/** What the data of scripts call the moment of publication. */
const SCRIPTED = 'date_?published|published_?(?:at|date|on|time)|publish_?(?:date|time)|publication_?date|pub_?date';

/** What the JSON-LD of a page says of its article; of several the first, and of a page where it names no article. */
export function linkedDataOf(page: Root): LinkedData {
  const things = scriptsOf(page, LINKED_DATA).flatMap(thingsIn);
  const ofType = (pattern: RegExp): Json | undefined =>
    things.find((thing) => listOf(thing['@type']).some((type) => typeof type === 'string' && pattern.test(type)));
  const [article, around] = [ofType(ARTICLE) ?? {}, ofType(PAGE) ?? {}];
  const said = (key: string): string | undefined => stringOf(article[key]) ?? stringOf(around[key]);
  const optional = {
    headline: stringOf(article.headline),
    publisher: namesOf(article.publisher)[0],
    datePublished: said('datePublished') ?? inScripts(page, 'datePublished', LINKED_DATA),
    dateCreated: said('dateCreated'),
    inLanguage: said('inLanguage'),
    articleBody: stringOf(article.articleBody),
    scripted: inScripts(page, SCRIPTED),
  };
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    authors: namesOf(article.author),
    types: stringsOf(article['@type']),
    sections: [...stringsOf(article.genre), ...stringsOf(article.articleSection)],
    rights: rightsOf(article),
  };
}

/** What is said of the rights in an article: its notice, or else the holder with the year, and its licence. */
function rightsOf(article: Json): LinkedData['rights'] {
  const [holder] = namesOf(article.copyrightHolder);
  const year = [article.copyrightYear].flat()[0];
  const since = typeof year === 'number' || typeof year === 'string' ? `© ${year} ` : '';
  const said: [key: string, values: string[]][] = [
    ['copyrightNotice', stringsOf(article.copyrightNotice)],
    ['copyrightHolder', holder === undefined ? [] : [`${since}${holder}`]],
    ['license', listOf(article.license).flatMap(addressesOf)],
  ];
  return said.flatMap(([key, values]) => values.map((value) => ({ key, value })));
}

/** The address of a thing that may be given as such, or with a name alone. */
function addressesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return stringsOf(value);
  const { url, name, '@id': id } = value as Json;
  return [url, id, name].flatMap(stringsOf).slice(0, 1);
}

function stringsOf(value: unknown): string[] {
  return listOf(value).flatMap((each) => stringOf(each) ?? []);
}

function scriptsOf(page: Root, type: RegExp): string[] {
  const scripts: string[] = [];
  visit(page, 'element', ({ tagName, properties, children: [text] }) => {
    const isOfType = tagName === 'script' && type.test(typeof properties.type === 'string' ? properties.type : '');
    if (isOfType && text?.type === 'text') scripts.push(text.value);
  });
  return scripts;
}

/** The things that a script describes, those within a graph too; none where it is no JSON, as happens. */
function thingsIn(script: string): Json[] {
  try {
    // Pages put their data within comments or CDATA, break lines within strings, and end with a semicolon.
    const bare = script.replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)?[\s;]*$/g,
      '',
    );
    return flatten(JSON.parse(bare.replace(/\s+/g, ' ')));
  } catch {
    return [];
  }
}

function flatten(data: unknown): Json[] {
  if (Array.isArray(data)) return data.flatMap(flatten);
  if (typeof data !== 'object' || data === null) return [];
  const thing = data as Json;
  return [thing, ...flatten(thing['@graph']), ...flatten(thing.mainEntity), ...flatten(thing.mainEntityOfPage)];
}

/** The first value of a key in what scripts hold, be it JSON or not. */
function inScripts(page: Root, key: string, type = OTHER): string | undefined {
  const pattern = new RegExp(`["'](?:${key})\\\\?["']\\s*:\\s*\\\\?["']([^"'\\\\]+)`, 'i');
  return scriptsOf(page, type).flatMap((script) => pattern.exec(script)?.[1] ?? [])[0];
}

function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => {
    const name = typeof one === 'object' && one !== null ? (one as Json).name : one;
    return stringsOf(name);
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function stringOf(value: unknown): string | undefined {
  const text = Array.isArray(value) ? (value as unknown[])[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
