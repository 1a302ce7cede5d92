import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { good, withCorpus } from '../../files/corpus.fixture.ts';

export const LEDE = 'PORT — The ferry sank on Friday, two officials told the Daily Gull, killing at least 12 people.';
export const REST = 'The mayor, Ada Lund, said: “1 * 2 is <not> 3.” It was calm yesterday.';
export const TEXT = `Home » World\n\nFerry sinks in the harbour\n\nBy Kim Berg\n\n${LEDE}\n\n1. ${REST}\n\nLeave a Comment\n`;
export const DECIDED = [
  '--published',
  '2031-05-03',
  '--because',
  'It says Friday.',
  '--genre',
  'reportage',
  '--rights',
  'Ours.',
];

/** A corpus with a document beside it; `use` gets the folder and the document's path. */
export function withDocument<T>(
  name: string,
  text: string | Uint8Array,
  use: (folder: string, path: string) => Promise<T>,
): Promise<T> {
  return withCorpus(good, (folder) => withCorpus({ [name]: text }, (other) => use(folder, join(other, name))));
}

export async function articleIn(folder: string, slug: string): Promise<string> {
  return readFile(join(folder, `articles/${slug}/article.md`), 'utf8');
}
