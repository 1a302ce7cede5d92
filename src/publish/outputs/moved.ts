import type { Corpus } from '../../model/story/corpus.ts';
import type { SiteFile } from './siteFile.ts';

/**
 * Gives each file, and those that belong to a page (its feed, its annotations, its picture) a second time at every address
 * from which the page has moved: programs that read them there do not follow a page that sends browsers on.
 */
export function* withMoved<File extends Pick<SiteFile, 'path'>>(
  files: Iterable<File>,
  moves: Corpus['moves'],
): Generator<File> {
  const byPage = Map.groupBy(moves, ({ to }) => to);
  for (const file of files) {
    yield file;
    const [, page = ''] = /^(?:share\/)?([^/]+\/[^/.]+)/.exec(file.path) ?? [];
    for (const { from } of byPage.get(page) ?? []) yield { ...file, path: file.path.replace(page, () => from) };
  }
}
