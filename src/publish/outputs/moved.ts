import type { Corpus } from '../../model/story/corpus.ts';
import type { SiteFile } from './siteFile.ts';

/**
 * Files, and once more, at the addresses from which pages have moved, those that belong to a page: its feed, its
 * annotations and its picture. Programs that read them there follow no refresh page.
 */
export function* withMoved(files: Iterable<SiteFile>, moves: Corpus['moves']): Generator<SiteFile> {
  const byPage = Map.groupBy(moves, ({ to }) => to);
  for (const file of files) {
    yield file;
    const [, page = ''] = /^(?:share\/)?([^/]+\/[^/.]+)/.exec(file.path) ?? [];
    for (const { from } of byPage.get(page) ?? []) yield { ...file, path: file.path.replace(page, () => from) };
  }
}
