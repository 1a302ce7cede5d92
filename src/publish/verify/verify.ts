import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findableText } from '../../model/search/findableText.ts';
import { PAGEFIND_FOLDER } from '../../model/search/searchFields.ts';
import { withoutRemoved } from '../../model/story/removed.ts';
import type { SoundContent } from '../../files/read/soundContent.ts';
import { openHost } from '../host.mjs';
import type { Links } from './links.ts';
import { brokenLinks, siteFiles, type SiteFiles } from './siteLinks.ts';

/** What a site has to have because of its content. */
export interface Expected {
  /** The ids of the claims that were ever published, or are now. */
  claims: readonly string[];
  /** Where other stories stand on the same host, which may be there or not. */
  elsewhere: readonly string[];
  /** Terms that a search must find, as the index has them; undefined where no claim stands. */
  terms: string | undefined;
}

/** What is known of a site before it is looked over. */
export interface Known {
  /** The last site, whose links were good. */
  last: SiteFiles;
  /** The links of the pages that were made anew since. */
  made: Links;
  /** Files of the site that this build has seen there. */
  known: ReadonlySet<string>;
}

/** What the site of some content has to have. */
export function expectedOf({ entries, records }: SoundContent): Expected {
  const active = withoutRemoved(entries).entries.claims.find(({ data }) => data.status === 'active');
  const { alsoSearch, language } = entries.story.data;
  const published = records.ledger?.lines.map(({ key }) => key) ?? [];
  return {
    claims: [...entries.claims.map(({ data }) => data.id), ...published],
    elsewhere: alsoSearch.map(({ path }) => path),
    terms: active && findableText([{ text: active.data.statement, language }]),
  };
}

/**
 * Looks a finished site over before it takes the place of the last one: that every link and `#anchor` within it leads
 * somewhere, and that every claim ever published has its page. Returns what is wrong.
 */
export function siteFaults(root: string, { claims, elsewhere }: Expected, { last, made, known }: Known): string[] {
  const site = siteFiles(root, known);
  return [
    ...brokenLinks(site, last, made, elsewhere),
    ...claims
      .filter((id) => !site.files.has(`claims/${id}/index.html`))
      .map((id) => `claims/${id}/ is not there, though the claim was published`),
  ];
}

/** Asks the search index of a finished site for the terms of one of its claims. Returns what is wrong. */
export async function searchFaults(root: string, { terms }: Expected): Promise<string[]> {
  return terms === undefined || (await isFound(root, terms)) ? [] : [`searching for “${terms}” finds nothing`];
}

/** Searches a site as its pages do: by the code that it ships, over HTTP. */
async function isFound(root: string, terms: string): Promise<boolean> {
  const host = await openHost({ folder: root, hostname: '127.0.0.1' });
  try {
    const pagefind = (await import(pathToFileURL(join(root, PAGEFIND_FOLDER, 'pagefind.js')).href)) as {
      options: (options: { basePath: string }) => Promise<void>;
      search: (terms: string) => Promise<{ results: unknown[] }>;
      destroy: () => Promise<void>;
    };
    await pagefind.options({ basePath: `${host.address}${PAGEFIND_FOLDER}` });
    const { results } = await pagefind.search(terms);
    await pagefind.destroy();
    return results.length > 0;
  } finally {
    host.close();
  }
}
