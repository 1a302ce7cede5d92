import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { PAGEFIND_FOLDER } from '../model/searchFields.ts';
import { base } from '../urls.ts';

/** What a finished site is held to besides its own links. */
export interface Expected {
  /** The ids of the claims that were ever published, or are now. */
  claims: readonly string[];
  /** The words of one claim, which searching must find; undefined where there is none to search. */
  words: string | undefined;
  /** Where other stories stand on the same host, which may be there or not. */
  elsewhere: readonly string[];
}

/** How many faults are told; the rest are counted. */
const TOLD = 20;

/**
 * Looks a finished site over before it takes the place of the last one: that every link and `#anchor` within it leads
 * somewhere, that every claim ever published has its page, and that its search index answers. Returns what is wrong.
 */
export async function verifySite(root: string, { claims, words, elsewhere }: Expected): Promise<string[]> {
  const faults = [
    ...brokenLinks(root, elsewhere),
    ...claims
      .filter((id) => !existsSync(join(root, 'claims', id, 'index.html')))
      .map((id) => `claims/${id}/ is not there, though the claim was published`),
  ];
  if (words !== undefined && !(await isFound(root, words))) faults.push(`searching for “${words}” finds nothing`);
  return faults.length > TOLD ? [...faults.slice(0, TOLD), `and ${faults.length - TOLD} more`] : faults;
}

/** Links within the site that lead nowhere, each told once with the first page that has it. */
function brokenLinks(root: string, elsewhere: readonly string[]): string[] {
  const files = new Set<string>();
  const ids = new Map<string, Set<string>>();
  const firstUse = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/');
    files.add(path);
    if (!path.endsWith('.html')) continue;
    const page = path.replace(/(^|\/)index\.html$/, '$1');
    const html = readFileSync(join(root, path), 'utf8');
    ids.set(page, new Set(Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id)));
    for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const whole = href.startsWith('#') ? `${base}${page}${href}` : href;
      if (whole.startsWith('/') && !whole.startsWith('//') && !firstUse.has(whole)) firstUse.set(whole, path);
    }
  }
  return [...firstUse].flatMap(([href, page]) =>
    elsewhere.includes(href) || leadsSomewhere(href, files, ids) ? [] : `${page} links to ${href}, which is not there`,
  );
}

function leadsSomewhere(
  href: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), 'https://site.invalid');
  if (!pathname.startsWith(base)) return false;
  const path = decodeURIComponent(pathname.slice(base.length));
  if (!files.has(path) && !files.has(`${path}index.html`)) return false;
  const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
  return id === '' || (ids.get(path)?.has(id) ?? true);
}

/** Searches a site as its pages do: by the code that it ships, over HTTP. */
async function isFound(root: string, words: string): Promise<boolean> {
  const server = createServer(sirv(root, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const pagefind = (await import(pathToFileURL(join(root, PAGEFIND_FOLDER, 'pagefind.js')).href)) as {
      options: (options: { basePath: string }) => Promise<void>;
      search: (words: string) => Promise<{ results: unknown[] }>;
      destroy: () => Promise<void>;
    };
    await pagefind.options({ basePath: `http://127.0.0.1:${port}/${PAGEFIND_FOLDER}` });
    const { results } = await pagefind.search(words);
    await pagefind.destroy();
    return results.length > 0;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
