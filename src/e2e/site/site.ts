import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The folder of the built site. */
const FOLDER = process.env.OUT_DIR ?? 'dist';

/** The path under which the site stands, with a slash at both ends. */
export const BASE = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** An element of a page, and the text directly in it. */
export interface Element {
  name: string;
  parent: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

/** An HTML file of the site, with its elements in document order. */
export interface Page {
  /** Its address from the root of the site. */
  path: string;
  html: string;
  elements: readonly Element[];
  ids: ReadonlySet<string>;
}

/** Every file of the site by its path from the root, such as `/data/claims.json`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(FOLDER, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`),
);

export const pages: readonly Page[] = [...files].filter((file) => file.endsWith('.html')).map(readPage);

/** Pages that show something; the others send the reader on at once. */
export const shownPages = pages.filter((page) => !isRedirect(page));

export function readFile(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** Data for programs; what it holds is for the test to check. */
export function readJson(file: string): unknown {
  return JSON.parse(readFile(file));
}

/** A path of the host as one from the root of the site; undefined where it leads out of the site. */
export function withinSite(path: string): string | undefined {
  return path.startsWith(BASE) ? path.slice(BASE.length - 1) : undefined;
}

/** The file that a static host sends for a path from the root of the site, if there is one. */
export function fileAt(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const file = decodeURI(path.endsWith('/') ? `${path}index.html` : path);
  return files.has(file) ? file : undefined;
}

/** The elements of a page with one of these names. */
export function elementsOf({ elements }: Page, ...names: string[]): Element[] {
  return elements.filter(({ name }) => names.includes(name));
}

/** The values of a `rel` or `class`. */
export function words(value: string | undefined): string[] {
  return value?.split(/\s+/).filter(Boolean) ?? [];
}

/** A line for each problem, with the first pages that have it; a flaw in a component is one line, not hundreds. */
export function summary(found: readonly { path: string; problem: string }[]): string[] {
  return [...Map.groupBy(found, ({ problem }) => problem)].map(([problem, those]) => {
    const paths = [...new Set(those.map(({ path }) => path))];
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    return `${problem} (${paths.slice(0, 3).join(', ')}${more})`;
  });
}

function readPage(file: string): Page {
  const html = readFile(file);
  const elements = Array.from(walk(parse(html), ''));
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  return { path: file.replace(/(^|\/)index\.html$/, '$1'), html, elements, ids };
}

function* walk(node: Tree.Node, parent: string): Generator<Element> {
  if ('tagName' in node) {
    const attributes = new Map(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    yield { name: node.tagName, parent, attributes, text };
  }
  const name = 'tagName' in node ? node.tagName : '';
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* walk(child, name);
}

function isRedirect(page: Page): boolean {
  return elementsOf(page, 'meta').some(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'refresh');
}
