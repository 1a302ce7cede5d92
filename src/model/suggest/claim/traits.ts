import { remembered } from '../../remembered.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { numbersIn } from '../../text/numbers.ts';
import { anyOf, languageWords } from '../languages.ts';
import type { ClaimWords } from '../languages/languageWords.ts';
import { moodOf } from './mood.ts';
import { seems } from './sorting.ts';

/** A quote of fewer words than this tells of one thing only; one of more tells of several. */
const SHORT = 9;
const LONG = 20;

/** What a quote and its sources show of the sort of claim: which of the words of its language it has, and who says it how. */
export function traitsOf(words: string, attribution: ClaimData['attribution'], language: string): string[] {
  const source = attribution.at(-1);
  const count = words.split(/\s+/).length;
  const found = Array.from(
    patternsOf(language),
    ([name, pattern]) => [name, words.match(pattern)?.length ?? 0] as const,
  );
  const has = (name: string): boolean => found.some(([other, times]) => other === name && times > 0);
  const hasNumber = numbersIn(words, language).size > 0;
  const shown = { counts: hasNumber && has('quantity'), evaluates: has('judgement') || has('evaluation') };
  const mood = moodOf(words, attribution, shown, language);
  return [
    'any',
    ...(mood ? [seems(mood.modality), mood.kind ? seems(mood.kind) : 'may judge'] : []),
    source ? `${source.named ? 'named' : 'unnamed'} ${source.mode}` : 'no source',
    ...(source ? ['source', source.mode] : []),
    ...(hasNumber ? ['number'] : []),
    ...(/[“”"„«]/.test(words) ? ['quotation'] : []),
    ...(count < SHORT ? ['short'] : count > LONG ? ['long'] : []),
    ...found.flatMap(([name, times]) => (times > 1 ? [name, `${name} again`] : times > 0 ? [name] : [])),
  ];
}

const patternsOf = remembered((language: string): ReadonlyMap<string, RegExp> => {
  const words = languageWords(language)?.claims;
  const named = words ? (Object.keys(words) as (keyof ClaimWords)[]) : [];
  return new Map(
    named.map((name) => [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words?.[name] ?? [])})(?!\\p{L})`, 'gu')]),
  );
});
