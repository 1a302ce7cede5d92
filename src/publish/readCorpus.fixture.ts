import { loadCorpus } from '../files/read/load.ts';
import { printProblems } from '../files/check/printProblems.ts';
import type { Corpus } from '../model/story/corpus.ts';

/** The corpus of a content folder as it stands now; throws, with every problem of the content, where there is none. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) throw new Error(printProblems(loaded.problems, folder));
  return loaded.corpus;
}
