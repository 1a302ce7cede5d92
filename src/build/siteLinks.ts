import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PAGEFIND_FOLDER } from '../model/searchFields.ts';
import { base } from '../urls.ts';

/** A page's own ids, and what it links to, both as bytes. */
interface Anchors {
  ids: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/**
 * Links within the site at `root` that lead nowhere, each told once with the first page that has it; `elsewhere` are
 * addresses that may be there or not. A page that is the very file of the site at `last` led somewhere then, so that it is
 * read only where something of that site is gone.
 */
export function brokenLinks(root: string, last: string, elsewhere: readonly string[]): string[] {
  const files = new Set(filesIn(root));
  const read = new Map<string, Anchors>();
  const anchorsOf = (path: string): Anchors => {
    const anchors = read.get(path) ?? anchorsIn(join(root, path));
    read.set(path, anchors);
    return anchors;
  };
  const pages = [...files].filter((path) => path.endsWith('.html'));
  const made = pages.filter((path) => !isSameFile(join(root, path), join(last, path)));
  const isGone =
    filesIn(last).some((path) => !files.has(path) && !path.startsWith(PAGEFIND_FOLDER)) ||
    made.some((path) => hasLostId(join(last, path), anchorsOf(path)));
  const firstUse = new Map<string, string>();
  for (const path of isGone ? pages : made)
    for (const link of anchorsOf(path).links) {
      const whole = link.startsWith('#') ? base + pathOf(path) + link : link;
      if (whole.startsWith('/') && !whole.startsWith('//') && !firstUse.has(whole)) firstUse.set(whole, path);
    }
  const leadsSomewhere = (href: string): boolean => {
    const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), 'https://site.invalid');
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = [path, `${path}index.html`].find((name) => files.has(name));
    const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
    return (
      file !== undefined &&
      (id === '' || !file.endsWith('.html') || anchorsOf(file).ids.has(Buffer.from(id).toString('latin1')))
    );
  };
  const links = [...firstUse].map(([bytes, page]) => [Buffer.from(bytes, 'latin1').toString(), page] as const);
  return links.flatMap(([href, page]) =>
    elsewhere.includes(href) || leadsSomewhere(href) ? [] : `${page} links to ${href}, which is not there`,
  );
}

const pathOf = (page: string): string => page.replace(/(^|\/)index\.html$/, '$1');

/** The files below a folder by their paths in it; none where it is not there. (Node's own recursion asks for the type of each.) */
function filesIn(root: string, folder = ''): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(root, `${folder}${entry.name}/`) : `${folder}${entry.name}`,
  );
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a?.ino === b?.ino && a?.dev === b?.dev;
}

function hasLostId(last: string, { ids }: Anchors): boolean {
  return existsSync(last) && !anchorsIn(last).ids.isSubsetOf(ids);
}

/** Reads a page as bytes, one a character: looking for attributes needs no more, and decoding would take longer than looking. */
function anchorsIn(file: string): Anchors {
  const html = readFileSync(file, 'latin1');
  return {
    ids: new Set(valuesOf(html, ' id="')),
    links: new Set([...valuesOf(html, ' href="'), ...valuesOf(html, ' src="')]),
  };
}

function valuesOf(html: string, attribute: string): string[] {
  const values: string[] = [];
  for (let at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at)) {
    const start = at + attribute.length;
    at = html.indexOf('"', start);
    values.push(html.slice(start, at));
  }
  return values;
}
