import { remembered } from '../../../remembered.ts';
import type { ClaimData } from '../../../schemas/claim.ts';
import { numbersIn } from '../../../text/numbers.ts';
import { anyOf } from '../../languages.ts';
import { proposalWords } from '../../proposals.ts';
import type { ClaimWords } from '../../languages/words/claimWords.ts';
import { countsThings } from './counts.ts';
import { cuesOf } from './cues.ts';
import { readKind } from './kind.ts';
import { readModality, type Wording } from './modality.ts';
import { seems } from './sorting.ts';

/** Some words of a claim that are to be sorted. */
export interface Sayable {
  words: string;
  attribution: ClaimData['attribution'];
  /** A BCP 47 tag. */
  language: string;
  /** Whether who says it is an outlet. */
  isOutlet?: boolean;
  /** What stands before the words in their sentence, where that is known. */
  lead?: string;
}

/** A quote of fewer words than this tells of one thing only; one of more tells of several. */
const SHORT = 9;
const LONG = 20;

/** What a quote and its sources show of the sort of claim: which of the words of its language it has, and who says it how. */
export function traitsOf(said: Sayable): string[] {
  const { words, attribution, language } = said;
  const source = attribution.at(-1);
  const count = words.split(/\s+/).length;
  const found = Array.from(
    patternsOf(language),
    ([name, pattern]) => [name, words.match(pattern)?.length ?? 0] as const,
  );
  const has = (name: string): boolean => found.some(([other, times]) => other === name && times > 0);
  const hasNumber = numbersIn(words, language).size > 0;
  const evaluates = has('judgement') || has('evaluation');
  return [
    'any',
    ...readingOf(said, { evaluates, counts: hasNumber && has('quantity') }),
    source ? `${source.named ? 'named' : 'unnamed'} ${source.mode}` : 'no source',
    ...(source ? ['source', source.mode] : []),
    ...(hasNumber ? ['number'] : []),
    ...(/[“”"„«]/.test(words) ? ['quotation'] : []),
    ...(count < SHORT ? ['short'] : count > LONG ? ['long'] : []),
    ...found.flatMap(([name, times]) => (times > 1 ? [name, `${name} again`] : times > 0 ? [name] : [])),
  ];
}

/** The traits of what the words seem to be by the rules; none in a language that has no words for them. */
function readingOf(
  { words, attribution, language, isOutlet = false, lead = '' }: Sayable,
  { evaluates, counts }: Pick<Wording, 'evaluates' | 'counts'>,
): string[] {
  const cues = cuesOf(language);
  if (!cues) return [];
  const judges = evaluates || cues('values', words) !== undefined;
  const countsAny = counts || countsThings(words, language, cues);
  const wording = { words, lead, language, source: attribution.at(-1), isOutlet, evaluates: judges, counts: countsAny };
  const reading = readModality(wording, cues);
  const kind = readKind(wording, reading, cues);
  return [seems(reading.modality), kind ? seems(kind) : 'may judge'];
}

const patternsOf = remembered((language: string): ReadonlyMap<string, RegExp> => {
  const words = proposalWords(language)?.claims;
  const named = words ? (Object.keys(words) as (keyof ClaimWords)[]) : [];
  return new Map(
    named.map((name) => [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words?.[name] ?? [])})(?!\\p{L})`, 'gu')]),
  );
});
