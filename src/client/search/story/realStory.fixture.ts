import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { namesFile, type NamedPage, type SearchData } from '../../../model/search/searchFields.ts';
import type { Corpus } from '../../../model/story/corpus.ts';
import { keepInMemory } from '../../../publish/keep/keptValues.ts';
import { searchOf } from '../../../publish/searchIndex/searchIndex.ts';
import { unpackedText } from '../../unpackedText.ts';
import { prepare, type Pagefind } from './pagefind.ts';
import { partsOf } from './parts.ts';
import { stopWordsIn, type SearchedStory } from './story.ts';
import { vocabularyOf } from './vocabulary.ts';

const { fetch } = globalThis;
// Pagefind fetches the files of its index, which Node does not do from a disk.
globalThis.fetch = async (from, options) => {
  const address = from instanceof Request ? from.url : String(from);
  if (!address.startsWith('file:')) return fetch(from, options);
  return new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))));
};

/** Indexes a corpus with Pagefind, writes the index into a folder and opens it as a browser does. */
export async function openStory(corpus: Corpus, folder: string, path: string): Promise<SearchedStory> {
  const { index, data } = await searchOf(corpus, keepInMemory());
  const files = [...index, ...data];
  await Promise.all(
    files.map(async (file) => {
      const place = join(folder, file.path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, await file.content());
    }),
  );
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as Pagefind;
  const read = (file: string): Promise<string> => readFile(join(folder, 'search', file), 'utf8');
  const searchData = JSON.parse(await read('data.json')) as SearchData;
  const { parts, names, language, claims, days } = searchData;
  await prepare(pagefind, searchData);
  return {
    path,
    language,
    stopWords: stopWordsIn(searchData),
    pagefind,
    vocabulary: vocabularyOf(parts, (part) => read(`words-${part}.txt`)),
    pagesNamed: partsOf(names, async (part) => {
      const packed = new Response(await readFile(join(folder, namesFile(part))));
      return JSON.parse(await unpackedText(packed)) as NamedPage[];
    }),
    claims,
    days,
  };
}
