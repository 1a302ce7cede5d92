import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { SoundContent } from '../../files/read/soundContent.ts';
import { comparedFiles } from '../../model/compare/filed/comparedFiles.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { join } from '../../model/story/join/join.ts';
import { messageOf } from '../../model/text/messageOf.ts';
import { base } from '../../urls.ts';
import { keepInMemory, type KeptValues } from '../keep/keptValues.ts';
import { drawingsIn } from '../keep/workplace.ts';
import { searchOf, type Part } from '../searchIndex/searchIndex.ts';
import { exportFiles } from '../outputs/exports.ts';
import { withMoved } from '../outputs/moved.ts';
import { packed } from '../outputs/packed.ts';
import { picturesOf } from '../outputs/share/pictures.ts';
import { openStudio } from '../outputs/share/studio.ts';
import { typefaceFiles } from '../outputs/typefaces/typefaceFiles.ts';
import type { SiteFile } from '../outputs/siteFile.ts';
import type { EditedContent } from './editedContent.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
  png: 'image/png',
  css: 'text/css',
  woff2: 'font/woff2',
  gz: 'application/gzip',
};

/** The files of the search index, and those that texts are compared with; none leads out of its folder. */
const INDEXED =
  /^(?:compare\/[a-z]+(?:-\d+)?\.(?:json\.gz|bin)|search\/(?:data\.json|names-\d+\.json\.gz|words-\d+\.txt)|pagefind\/(?:[\w-]+\/){0,2}[\w.-]+)$/;
const EXPORTED = /\.(?:json|csv|xml|png)$/;

const TYPEFACES = /^typefaces\/[\w.-]+$/;

/** What a running server gives out beside the pages, as one state of the content has it. */
interface Outputs {
  content: SoundContent;
  corpus: Corpus;
  typefaces?: ReadonlyMap<string, SiteFile>;
  files?: Promise<ReadonlyMap<string, SiteFile>>;
  search?: Promise<ReadonlyMap<string, SiteFile>>;
}

/** Serves what stands beside the pages while the site is being edited: data, search and pictures as the content gives them. */
export function preview(edited: EditedContent, site: string | undefined): AstroIntegration {
  const address = site === undefined ? undefined : new URL(site);
  return {
    name: 'preview',
    hooks: { 'astro:server:setup': ({ server, logger }) => serve(server, edited, address, logger) },
  };
}

function serve(server: DevServer, edited: EditedContent, site: URL | undefined, logger: AstroIntegrationLogger): void {
  const fileAt = outputsOf(edited, site);
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
    const content = fileAt(path).catch((error: unknown) => {
      logger.warn(`Search and data are not up to date.\n${messageOf(error)}`);
      return undefined;
    });
    void content.then((found) => {
      if (found === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(found);
    }, next);
  });
}

/**
 * Gives the file at a path, as the content has it now; undefined where there is none. Each kind of file is made when one is
 * asked for: so an edit is shown sooner, and whoever edits searches seldom.
 */
function outputsOf(
  edited: EditedContent,
  site: URL | undefined,
): (path: string) => Promise<string | Uint8Array | undefined> {
  let outputs: Outputs | undefined;
  const parts = keepInMemory<Part>();
  const filesFor = async (wanted: Outputs, path: string): Promise<ReadonlyMap<string, SiteFile>> => {
    // Pages of a story in another script ask for typefaces each time, and nobody should wait for all the data then.
    if (TYPEFACES.test(path)) return (wanted.typefaces ??= byPath(typefaceFiles(wanted.corpus)));
    if (INDEXED.test(path)) return (wanted.search ??= searchFor(wanted.corpus, parts));
    return (wanted.files ??= filesOf(wanted.corpus, site));
  };
  return async (path) => {
    const content = edited.good;
    if (!content || ![INDEXED, EXPORTED, TYPEFACES].some((kind) => kind.test(path))) return undefined;
    if (outputs?.content !== content)
      outputs = { content, corpus: join(content.entries, content.texts, content.records, edited.texts) };
    return (await filesFor(outputs, path)).get(path)?.content();
  };
}

async function filesOf(corpus: Corpus, site: URL | undefined): Promise<ReadonlyMap<string, SiteFile>> {
  const draw = await openStudio(drawingsIn());
  const pictures = picturesOf(corpus).pictures.map(({ path, card }) => ({ path, content: () => draw(card) }));
  return byPath([...withMoved(exportFiles(corpus, site), corpus.moves), ...pictures]);
}

async function searchFor(corpus: Corpus, parts: KeptValues<Part>): Promise<ReadonlyMap<string, SiteFile>> {
  const { index, data } = await searchOf(corpus, parts);
  return byPath([...index, ...data, ...comparedFiles(corpus).map(packed)]);
}

const byPath = (files: readonly SiteFile[]): Map<string, SiteFile> => new Map(files.map((file) => [file.path, file]));
