import type { EntityKind } from '../model/schemas/entity.ts';
import type { Kind, Modality } from '../model/schemas/claim.ts';
import type { RelayKind } from '../model/schemas/article.ts';

/** The words that the site is built on, each in a sentence. */
export const meanings = {
  article: 'An article is a source document, reproduced word for word.',
  claim: 'A claim is one fact or one judgement, put in our words and tied to the article’s.',
  quote:
    'A quote is the article’s own words that carry a claim: one span of its text, or several where something stands between them.',
  origin: 'An origin is where a claim’s chain of sources ends: whoever its content really comes from.',
  voice: 'Claims with the same origin count as one voice, however many articles print them.',
  modality: 'Modality is how a claim’s content stands in its article, not how sure we are of it.',
} as const;

/** What a reader reads for each modality: its name, and what it means. */
export const modalityWords: Record<Modality, { name: string; meaning: string }> = {
  asserted: { name: 'Asserted', meaning: 'stated as fact, by the article or by someone it passes on as fact' },
  alleged: { name: 'Alleged', meaning: 'an accusation or a contested statement, left to whoever makes it' },
  denied: { name: 'Denied', meaning: 'its speaker rejects it' },
  predicted: { name: 'Predicted', meaning: 'expected of the future' },
  considered: { name: 'Considered', meaning: 'an option, a condition, a possibility or an intention' },
  opinion: { name: 'Opinion', meaning: 'a judgement' },
};

export const kindWords: Record<Kind, string> = {
  event: 'event',
  figure: 'figure',
  accusation: 'accusation',
  denial: 'denial',
  prediction: 'prediction',
  intent: 'plan or aim',
  assessment: 'assessment',
  legal: 'law',
  background: 'background',
};

export const entityKindWords: Record<EntityKind, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  publication: { one: 'Publication', many: 'Publications' },
  place: { one: 'Place', many: 'Places' },
  weapon: { one: 'Weapon', many: 'Weapons' },
  law: { one: 'Law', many: 'Law' },
  operation: { one: 'Operation', many: 'Operations' },
};

/** How an article passes on the reporting of its origin. */
export const relayWords: Record<RelayKind, string> = {
  republication: 'republished',
  rewrite: 'retold',
  quotation: 'quoted',
};

/** “1 claim”, “12 claims”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
