import type { ArticleData } from '../../schemas/article.ts';
import type { Modality } from '../../schemas/claim.ts';
import { proposalWords } from '../proposals.ts';
import type { SourceGuess } from '../source.ts';
import type { Proposals } from './proposal.ts';

/** A judgement or an expectation, which an article that retells another has of its own. */
const OWN: readonly Modality[] = ['opinion', 'considered', 'predicted'];

/**
 * How likely the guess is right where somebody speaks, where the article does, and where it does as far as we can read its
 * language; and how likely is what else comes into question.
 */
const SPOKEN = 0.75;
const OWN_VOICE = 0.9;
const UNREAD = 0.5;
const OTHERWISE = 0.1;

/**
 * Where the chain of a claim ends: where the sentence shows it, or else with the article’s publisher. What an article that
 * retells an outlet says without a source is that outlet’s, unless it judges or expects something: that is its own.
 */
export function proposeOrigin(
  { attribution, origin }: SourceGuess,
  modality: Proposals<Modality>,
  { publisher, relays, language }: Pick<ArticleData, 'publisher' | 'relays' | 'language'>,
): Proposals<string> {
  const judged = modality.reduce((sum, { value, chance }) => sum + (OWN.includes(value) ? chance : 0), 0);
  const isRetold = attribution.length === 0 && origin !== publisher;
  const own = proposalWords(language)?.sources ? OWN_VOICE : UNREAD;
  const first = isRetold && judged > 0.5 ? publisher : origin;
  const chance = isRetold ? Math.max(judged, 1 - judged) * own : attribution.length > 0 ? SPOKEN : own;
  const others = [origin, publisher, ...relays.map((relay) => relay.origin), 'unknown'];
  const rest = [...new Set(others)].filter((value) => value !== undefined && value !== first);
  return [
    ...(first === undefined ? [] : [{ value: first, chance }]),
    ...rest.flatMap((value) => (value === undefined ? [] : [{ value, chance: OTHERWISE }])),
  ];
}
