import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findableText } from '../../model/search/findableText.ts';
import { PAGEFIND_FOLDER } from '../../model/search/searchFields.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { openHost } from '../host.mjs';

/** Terms that a search of a story must find, as the index has them; undefined where no claim stands. */
export function findableTerms({ activeClaims: [claim], story }: Corpus): string | undefined {
  return claim && findableText([{ text: claim.statement, language: story.language }]);
}

/** Asks the search index of a site, once that is written, for terms that it must find. Returns what is wrong. */
export async function searchFaults(root: string, terms: string | undefined): Promise<string[]> {
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
