import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus } from '../story/corpus.ts';
import { pastedText } from './sentencesIn.ts';
import { toldSentences, type ToldSentence } from './toldSentences.ts';
import { wholeStory } from './filed/wholeStory.ts';

/** The corpus of the harbour fire, with some files changed. */
export function harbour(changes: Record<string, string> = {}): Promise<Corpus> {
  return withCorpus({ ...good, ...changes }, async (folder) => {
    const loaded = await loadCorpus(folder);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.corpus;
  });
}

/** Compares a text with a corpus. */
export async function told(text: string, corpus: Corpus, language = 'en'): Promise<ToldSentence[]> {
  return Array.fromAsync(toldSentences(pastedText(text), language, await wholeStory(corpus)));
}
