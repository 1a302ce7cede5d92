import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGEFIND_FOLDER } from '../../model/search/searchFields.ts';
import { base } from '../../urls.ts';
import { HEADERS_FILE } from '../outputs/headers.ts';
import { addLinks, idIn, idsOf, leadsNowhere, type Links } from './links.ts';

/** A site, and all files in it by their paths from its root. */
export interface SiteFiles {
  root: string;
  files: ReadonlySet<string>;
}

/**
 * Lists the files of the site at `root`; none where it is not there. Some may be `known` to be there: then folders of records
 * whose page is known are not looked into, for there are thousands.
 */
export function siteFiles(root: string, known: ReadonlySet<string> = new Set()): SiteFiles {
  return { root, files: known.union(new Set(existsSync(root) ? filesIn(root, known) : [])) };
}

/**
 * Links within a site that lead nowhere, each told once with the first page that has it; `elsewhere` are addresses that may
 * be there or not. `made` is what the pages link to that were made anew. The other pages come from the `last` site, where their
 * links were good, so that they are read only where something of that site is gone.
 */
export function brokenLinks(
  { root, files }: SiteFiles,
  last: SiteFiles,
  made: Links,
  elsewhere: readonly string[],
): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsIn = (page: string): ReadonlySet<string> => {
    const known = ids.get(page) ?? idsOf(bytesOf(root, page));
    ids.set(page, known);
    return known;
  };
  const isGone =
    [...last.files].some((path) => !files.has(path) && !isUnlinked(path)) ||
    [...made.pages].some((page) => last.files.has(page) && !idsOf(bytesOf(last.root, page)).isSubsetOf(idsIn(page)));
  if (isGone)
    for (const page of files)
      if (page.endsWith('.html') && !made.pages.has(page)) addLinks(made, page, bytesOf(root, page));
  const leadsSomewhere = (link: string): boolean => {
    const address = Buffer.from(link, 'latin1').toString().replaceAll('&amp;', '&');
    const { pathname } = new URL(address, 'https://site.invalid');
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = [path, `${path}index.html`].find((name) => files.has(name));
    const id = idIn(link);
    return file !== undefined && (id === '' || !file.endsWith('.html') || idsIn(file).has(id));
  };
  const isHere = (link: string): boolean => link.startsWith('/') && !link.startsWith('//');
  return [
    ...made.faults,
    ...Array.from(made.targets).flatMap(([link, page]) =>
      !isHere(link) || elsewhere.includes(link) || leadsSomewhere(link) ? [] : leadsNowhere(page, link),
    ),
  ];
}

/** Whether no page links to a file. Most of these change their names with each build, or are made only after the links are checked. */
const isUnlinked = (path: string): boolean => path.startsWith(PAGEFIND_FOLDER) || path === HEADERS_FILE;

const bytesOf = (root: string, page: string): string => readFileSync(join(root, page), 'latin1');

/** The files below a folder. Node's own recursion is slower, since it asks the disk for the type of each. */
function filesIn(root: string, known: ReadonlySet<string>, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (!entry.isDirectory()) return path;
    return folder !== '' && known.has(`${path}/index.html`) ? [] : filesIn(root, known, `${path}/`);
  });
}
