import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentFolder } from '../../files/read/folder.ts';
import { corpusOf, type Content } from '../../files/read/load.ts';
import { readOnce } from './reading.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { base } from '../../urls.ts';
import { exportFiles } from '../outputs/exports.ts';
import { withMoved } from '../outputs/moved.ts';
import { searchOf } from '../index/searchIndex.ts';
import { shareImages } from '../outputs/share/shareImages.ts';
import { siteAddress } from '../site.ts';
import type { SiteFile } from '../outputs/siteFile.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
  png: 'image/png',
};

/** The files of the search index; none leads out of its folder. */
const INDEXED = /^(?:search\/(?:data\.json|words-\d+\.txt)|pagefind\/(?:[\w-]+\/){0,2}[\w.-]+)$/;
const EXPORTED = /\.(?:json|csv|xml|png)$/;

/** What a running server gives out beside the pages, as one reading of the content has it. */
interface Besides {
  content: Content;
  corpus: Corpus | undefined;
  files?: Promise<ReadonlyMap<string, SiteFile>>;
  search?: Promise<ReadonlyMap<string, SiteFile>>;
}

/** Serves what stands beside the pages while the site is being edited: data, search and pictures as the content gives them. */
export function preview(folder = contentFolder): AstroIntegration {
  return {
    name: 'preview',
    hooks: { 'astro:server:setup': ({ server, logger }) => serve(server, folder, logger) },
  };
}

/** Each kind of file is made when one is asked for: an edit is shown sooner, and who edits searches seldom. */
function serve(server: DevServer, folder: string, logger: AstroIntegrationLogger): void {
  const address = siteAddress(folder);
  const site = address === undefined ? undefined : new URL(address);
  let besides: Besides | undefined;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
    void contentAt(path).then((content) => {
      if (content === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    }, next);
  });

  async function contentAt(path: string): Promise<string | Uint8Array | undefined> {
    if (!INDEXED.test(path) && !EXPORTED.test(path)) return undefined;
    const content = await readOnce(folder);
    if (besides?.content !== content) besides = { content, corpus: corpusOf(content) };
    const { corpus } = besides;
    if (!corpus) return undefined;
    try {
      const files = INDEXED.test(path)
        ? (besides.search ??= searchFor(corpus))
        : (besides.files ??= filesOf(corpus, site));
      return await (await files).get(path)?.content();
    } catch (error) {
      logger.warn(`Search and data are not up to date.\n${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}

async function filesOf(corpus: Corpus, site: URL | undefined): Promise<ReadonlyMap<string, SiteFile>> {
  const { files } = await shareImages(corpus);
  return byPath([...withMoved([...exportFiles(corpus, site), ...files], corpus.moves)]);
}

async function searchFor(corpus: Corpus): Promise<ReadonlyMap<string, SiteFile>> {
  const { feed, data } = searchOf(corpus);
  const index = await feed();
  return byPath([...(await index()), ...data()]);
}

const byPath = (files: readonly SiteFile[]): Map<string, SiteFile> => new Map(files.map((file) => [file.path, file]));
