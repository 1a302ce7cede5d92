import { join } from 'node:path';
import { base } from '../../urls.ts';
import type { KeptFiles } from '../keep/keptFiles.ts';
import { linksTo } from '../keep/reworded.ts';
import type { SecondThread } from '../thread/secondThread.ts';
import { garbageCounter } from '../undocumented/garbage.ts';
import type { Decisions } from '../undocumented/prerenderer.ts';
import type { Links } from '../verify/links.ts';
import { renderPages, type RenderOrder } from './renderPages.ts';

/** What the pages of a site are made from, and where. */
export interface PageOrder extends RenderOrder {
  kept: KeptFiles;
  thread: Pick<SecondThread, 'write' | 'finishPages'>;
  /** Resolves once the pages have been given their content; where it rejects, no page is made. */
  given: Promise<unknown>;
  /** The claims that state something else than in the last site. */
  reworded: Promise<ReadonlySet<string>>;
}

/** The pages of a site: where all of them stand, and what those link to that were made anew. */
export interface MadePages {
  /** From the root of the site, without a slash at either end. */
  paths: string[];
  links: Links;
}

/**
 * Has Astro make the pages, except those that would be the same as in the last site, which are kept. A page says by its
 * `cacheKey` what it is made of; one without is always made. The second thread writes them.
 */
export async function makePages({ kept, thread, given, reworded, ...order }: PageOrder): Promise<MadePages> {
  const keys = new Map<string, string>();
  const paths: string[] = [];
  const countGarbage = garbageCounter();
  const isNeeded = reworded.then((claims): Awaited<Decisions['isNeeded']> => {
    const shows = linksTo(claims);
    return ({ pathname, cacheKey }) => {
      const path = pathname.replace(/^\/|\/$/g, '');
      paths.push(path);
      if (cacheKey === undefined) return true;
      keys.set(fileOf(path), cacheKey);
      return !kept.take(fileOf(path), cacheKey, shows);
    };
  });
  // Whoever asks learns of a failure; until somebody does, it is no fault of the program.
  isNeeded.catch(() => undefined);
  const decisions: Decisions = {
    ready: given,
    isNeeded,
    write({ pathname }, html) {
      const path = decodeURI(pathname).slice(base.length).replace(/\/$/, '');
      thread.write({ path: fileOf(path), html });
      countGarbage();
    },
  };
  await renderPages(order, decisions);
  const links = await thread.finishPages();
  for (const page of links.pages) kept.adopt(page, keys.get(page));
  kept.removeRest();
  return { paths, links };
}

/** The file of the page at a path: the one for what is not found is a file of its own, as hosts expect it. */
function fileOf(path: string): string {
  return path === '404' ? '404.html' : join(path, 'index.html');
}
