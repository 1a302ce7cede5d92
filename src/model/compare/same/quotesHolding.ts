import { remembered } from '../../remembered.ts';
import type { ComparedClaim } from '../comparedStory.ts';
import { PHRASE } from './fingerprints.ts';
import { wordsOf, type ComparedWord } from './words.ts';

type Words = readonly Pick<ComparedWord, 'folded'>[];

/**
 * The claims whose quotes hold some runs of words, those first that hold most of them. A quote holds a run where they share a
 * phrase of five words, or where one of them is all in the other.
 */
export function quotesHolding(runs: readonly Words[], claims: readonly ComparedClaim[]): ComparedClaim[] {
  const phrases = runs.map((run) => ({ all: inOne(run), phrases: phrasesIn(run) }));
  return claims
    .map((claim) => ({ claim, held: phrases.filter((run) => holds(partsOf(claim), run)).length }))
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held)
    .map(({ claim }) => claim);
}

function holds(parts: readonly string[], { all, phrases }: { all: string; phrases: readonly string[] }): boolean {
  return parts.some((part) => all.includes(part) || phrases.some((phrase) => part.includes(phrase)));
}

/** The quote of a claim as folded words, in as many parts as it has. */
const partsOf = remembered(({ quote }: ComparedClaim): string[] =>
  quote
    .split('…')
    .map((part) => inOne(wordsOf(part)))
    .filter((part) => part !== BETWEEN),
);

function phrasesIn(words: Words): string[] {
  const starts = words.slice(0, Math.max(1, words.length - PHRASE + 1));
  return starts.map((_, at) => inOne(words.slice(at, at + PHRASE)));
}

const BETWEEN = ' ';
const inOne = (words: Words): string =>
  words.length === 0 ? BETWEEN : ` ${words.map(({ folded }) => folded).join(BETWEEN)} `;
