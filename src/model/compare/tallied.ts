import { TOLD, type Told, type ToldSentence } from './toldSentences.ts';

/** What a comparison comes to. */
export interface Tallied {
  sentences: number;
  /** How many are told as each. */
  told: Readonly<Record<Told, number>>;
  /** The known voices on which rests what repeats the story, and whether some of it rests on none. */
  voices: readonly string[];
  hasUnknown: boolean;
  /** How many sentences name no source. */
  unsourced: number;
}

/** Counts the sentences of a comparison. */
export function talliedOf(sentences: readonly ToldSentence[]): Tallied {
  const count = (told: Told): number => sentences.filter((sentence) => sentence.told === told).length;
  const told = Object.fromEntries(TOLD.map((one) => [one, count(one)])) as Record<Told, number>;
  const voices = sentences.flatMap(voicesOf);
  const unsourced = sentences.filter(({ speaker }) => speaker === 'nobody').length;
  return {
    sentences: sentences.length,
    told,
    voices: [...new Set(voices.filter((voice) => voice !== undefined))],
    hasUnknown: voices.includes(undefined),
    unsourced,
  };
}

/** The voices behind a sentence that repeats the story; undefined stands for an unknown one. */
function voicesOf({ same, figures, told }: ToldSentence): (string | undefined)[] {
  if (told === 'same-words')
    return same.flatMap(({ claims }) => (claims.length === 0 ? [undefined] : claims.map(({ voice }) => voice)));
  if (told !== 'same-figure') return [];
  return figures.flatMap(({ against }) =>
    against.flatMap(({ support: { voices, unknown } }) => [...voices, ...(unknown > 0 ? [undefined] : [])]),
  );
}
