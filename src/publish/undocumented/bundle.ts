import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer, RouteData } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { PageMaker } from './prerenderer.ts';

/** In a kept bundle: the code that makes pages, the files that pages link to, and what Astro knows of both. */
const [CODE, ASSETS, NOTE] = ['code', 'assets', 'bundle.json'];
/** Where Astro puts, in the site that it makes, the code that makes the pages. */
const PRERENDER = '.prerender';

/** The styles of a page, by the name that Astro gives to the page; what they are is Astro's own affair. */
interface Styled {
  key: string;
  styles: unknown;
}

/** The object in the bundled code that makes pages. */
interface App extends Required<Pick<StaticPathsApp, 'manifest' | 'getComponentByRoute'>> {
  getOptions: () => {
    allPages: Record<string, Styled>;
    settings: { scripts: unknown; config: Pick<AstroConfig, 'build'> };
  };
  setOptions: (options: { settings: { scripts: unknown }; logger: object }) => void;
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, Pick<Styled, 'styles'>> }) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

interface Note {
  entry: string;
  scripts: unknown;
  pages: Styled[];
}

/** So many bundles are kept: of a few stories in a few settings, and of the code as it was lately. */
const KEPT = 16;

/**
 * Keeps in `folder` what Astro has just bundled for the site at `site`, so that a later build, of this site or of another that is
 * made of the same code, can make pages from it. Of what stands beside it, the bundles that were used last stay. The folder
 * is there whole or not at all, also where two builds keep the same. Nothing is kept outside the project, since the code
 * would not find its packages there.
 */
export function keepBundle(folder: string, site: string, standard: AstroPrerenderer): void {
  if (relative(process.cwd(), folder).startsWith('..')) return;
  const { app } = standard as unknown as { app: App };
  const { allPages, settings } = app.getOptions();
  const { assets } = settings.config.build;
  const [entry = ''] = globSync('prerender-entry.*', { cwd: join(site, PRERENDER) });
  const pages = Object.values(allPages).map(({ key, styles }) => ({ key, styles }));
  const unfinished = `${folder}.${process.pid}`;
  cpSync(join(site, PRERENDER), join(unfinished, CODE), { recursive: true });
  cpSync(join(site, assets), join(unfinished, ASSETS, assets), { recursive: true });
  writeFileSync(join(unfinished, NOTE), JSON.stringify({ entry, scripts: settings.scripts, pages } satisfies Note));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another build may have put the same there meanwhile.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  dropUnused(dirname(folder));
}

/** Removes all bundles but those that were used last. */
function dropUnused(bundles: string): void {
  const used = readdirSync(bundles).map((name) => {
    const folder = join(bundles, name);
    return { folder, at: statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const dropped = used.toSorted((one, other) => other.at - one.at).slice(KEPT);
  for (const { folder } of dropped) rmSync(folder, { recursive: true, force: true });
}

/** A kept bundle: it makes pages as Astro itself does from what it has bundled. */
export interface Bundle {
  maker: PageMaker;
  /** The folder with the files that pages link to, as they stand in the site. */
  assets: string;
}

/** Opens the bundle in `folder`; undefined where there is none. `warn` is given what Astro has to say while it makes pages. */
export async function openBundle(folder: string, warn: (message: string) => void): Promise<Bundle | undefined> {
  if (!existsSync(folder)) return undefined;
  const now = new Date();
  utimesSync(folder, now, now);
  const { entry, scripts, pages } = JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as Note;
  const { app } = (await import(pathToFileURL(join(folder, CODE, entry)).href)) as { app: App };
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
  const write = ({ level, message }: { level: string; message: string }): void => {
    if (level === 'warn' || level === 'error') warn(message);
  };
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write } } } });
  // Each page's code is read only when the page is asked for. Now there is time: the content is still being read.
  await Promise.all(app.manifest.routes.map(({ routeData }) => app.getComponentByRoute(routeData)));
  const maker: PageMaker = {
    name: 'bundled',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
  return { maker, assets: join(folder, ASSETS) };
}
