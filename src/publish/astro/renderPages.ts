import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '../../urls.ts';
import { atATime } from '../atATime.ts';
import { siteFolder } from '../keep/siteFolder.ts';
import { keepBundle, openBundle, type Bundle } from '../undocumented/bundle.ts';
import { deciding, prerenderer, type Decisions } from '../undocumented/prerenderer.ts';
import { borrowedWords } from './borrowedWords.ts';
import { browserWords } from './browserWords.ts';

/** Where pages are made from, and where. */
export interface RenderOrder {
  /** The folder that holds the story. */
  content: string;
  /** The folder of the site. */
  to: string;
  /** Where Astro keeps what it needs while it works. */
  cache: string;
  /** The folder for what Astro bundles, named by all that it is made of; without it, nothing is kept. */
  bundle?: string;
  /** The whole address of the site, where it is known. */
  site: string | undefined;
}

/** How many pages are in the making at a time, as `astro.config.mjs` has it too. */
const AT_A_TIME = 16;

/** Makes the pages that are needed from what an earlier build has bundled; where nothing is kept, Astro bundles them first. */
export async function renderPages(order: RenderOrder, decisions: Decisions): Promise<void> {
  const kept = order.bundle === undefined ? undefined : await openBundle(order.bundle, console.warn);
  await (kept ? renderBundled(kept, order, decisions) : bundleAndRender(order, decisions));
}

async function bundleAndRender({ content, to, cache, bundle, site }: RenderOrder, decisions: Decisions): Promise<void> {
  // To load Astro takes as long as to read many files.
  const { build } = await import('astro');
  await build({
    outDir: to,
    cacheDir: cache,
    ...(site === undefined ? {} : { site }),
    logLevel: 'warn',
    // Files of the last site, and data and feeds of this one, may be there already.
    vite: { build: { emptyOutDir: false }, plugins: [browserWords(content)] },
    integrations: [
      borrowedWords(content),
      prerenderer(decisions, (standard) => bundle !== undefined && keepBundle(bundle, to, standard)),
    ],
  });
}

async function renderBundled(
  { maker, assets }: Bundle,
  { to, site }: RenderOrder,
  decisions: Decisions,
): Promise<void> {
  copyFiles(assets, to);
  copyFiles('public', to);
  const { getStaticPaths, render } = deciding(maker, decisions);
  // Where two routes lead to one page, the first makes it, as with Astro.
  const pages = new Map((await getStaticPaths()).toReversed().map((path) => [addressOf(path.pathname, site), path]));
  await atATime(AT_A_TIME, pages.entries(), async ([url, { route }]) => {
    await render(new Request(url), { routeData: route });
  });
}

function copyFiles(from: string, to: string): void {
  const folder = siteFolder(to);
  for (const path of globSync('**', { cwd: from }))
    if (statSync(join(from, path)).isFile()) folder.write(path, readFileSync(join(from, path)));
}

/** The address of a page; its host is seen in no page. */
function addressOf(pathname: string, site = 'http://localhost'): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return new URL(path === '' ? base : `${base}${path}/`, site).href;
}
