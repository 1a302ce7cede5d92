import { remembered } from '../../../remembered.ts';
import { anyOf, oneOf } from '../../languages.ts';
import type { MoodWords } from '../../languages/words/moodWords.ts';
import { proposalWords } from '../../proposals.ts';

/** What shows how the content of some words stands, by name: where the first of a sort stands, if there is one. */
export type Cues = (name: keyof MoodWords, words: string) => number | undefined;

/** Cues that count only where the words begin with them. */
const LEADING: readonly (keyof MoodWords)[] = ['asks', 'asksAhead', 'purposes', 'apposed', 'counted'];

/** The cues of a language (a BCP 47 tag); undefined where we have no words for them. */
export const cuesOf = remembered((language: string): Cues | undefined => {
  const words = proposalWords(language)?.moods;
  if (!words) return undefined;
  const names = Object.keys(words) as (keyof MoodWords)[];
  const patterns = new Map(names.map((name) => [name, patternOf(words[name], LEADING.includes(name))]));
  return (name, text) => {
    const at = text.search(patterns.get(name) ?? /(?!)/);
    return at === -1 ? undefined : at;
  };
});

/** Some words without the clause before the main one that only concedes something: “While options are weighed, …”. */
export function withoutAside(words: string, language: string): string {
  const asides = proposalWords(language)?.moods.concedes ?? [];
  return words.replace(new RegExp(`^(?:${anyOf(asides)}) [^,…]*,\\s`, 'u'), '');
}

function patternOf(phrases: readonly string[], isLeading: boolean): RegExp {
  return isLeading
    ? new RegExp(`^(?:${oneOf(phrases)})`, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(phrases)})(?!\\p{L})`, 'u');
}
