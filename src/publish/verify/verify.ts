import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PAGEFIND_FOLDER } from '../../model/search/searchFields.ts';
import { withoutRemoved } from '../../model/story/removed.ts';
import type { SoundContent } from '../../files/read/load.ts';
import { openHost } from '../host.mjs';
import type { Links } from './links.ts';
import { brokenLinks, siteFiles, type SiteFiles } from './siteLinks.ts';

/** What a site has to have because of its content. */
export interface Expected {
  /** The ids of the claims that were ever published, or are now. */
  claims: readonly string[];
  /** Where other stories stand on the same host, which may be there or not. */
  elsewhere: readonly string[];
  /** Words that a search must find; undefined where no claim stands. */
  words: string | undefined;
}

/** What is known of the links in a site before they are looked at. */
export interface KnownLinks {
  /** The last site, whose links were good. */
  last: SiteFiles;
  /** The links of the pages that were made anew since. */
  made: Links;
}

/** What the site of some content has to have. */
export function expectedOf({ entries, records }: SoundContent): Expected {
  const published = records.ledger?.lines.map(({ key }) => key) ?? [];
  return {
    claims: [...entries.claims.map(({ data }) => data.id), ...published],
    elsewhere: entries.story.data.alsoSearch.map(({ path }) => path),
    words: withoutRemoved(entries).entries.claims.find(({ data }) => data.status === 'active')?.data.statement,
  };
}

/**
 * Looks a finished site over before it takes the place of the last one: that every link and `#anchor` within it leads
 * somewhere, and that every claim ever published has its page. Returns what is wrong.
 */
export function siteFaults(root: string, { claims, elsewhere }: Expected, { last, made }: KnownLinks): string[] {
  const site = siteFiles(root);
  return [
    ...brokenLinks(site, last, made, elsewhere),
    ...claims
      .filter((id) => !site.files.has(`claims/${id}/index.html`))
      .map((id) => `claims/${id}/ is not there, though the claim was published`),
  ];
}

/** Asks the search index of a finished site for the words of one of its claims. Returns what is wrong. */
export async function searchFaults(root: string, { words }: Expected): Promise<string[]> {
  return words === undefined || (await isFound(root, words)) ? [] : [`searching for “${words}” finds nothing`];
}

/** Searches a site as its pages do: by the code that it ships, over HTTP. */
async function isFound(root: string, words: string): Promise<boolean> {
  const host = await openHost({ folder: root, hostname: '127.0.0.1' });
  try {
    const pagefind = (await import(pathToFileURL(join(root, PAGEFIND_FOLDER, 'pagefind.js')).href)) as {
      options: (options: { basePath: string }) => Promise<void>;
      search: (words: string) => Promise<{ results: unknown[] }>;
      destroy: () => Promise<void>;
    };
    await pagefind.options({ basePath: `${host.address}${PAGEFIND_FOLDER}` });
    const { results } = await pagefind.search(words);
    await pagefind.destroy();
    return results.length > 0;
  } finally {
    host.close();
  }
}
