import type { ClaimData, Kind, Modality } from '../../schemas/claim.ts';
import type { Entry } from '../../story/entries.ts';
import type { KnownEntity } from '../names.ts';
import { guessSource, type SourceGuess } from '../source.ts';
import { proposeAbout } from './about.ts';
import { only, type Proposals } from './proposal.ts';
import { extentOf, type Selection } from './selection.ts';

/** What is known of a story when a claim is made: from it the claim's fields are proposed. */
export interface KnownStory {
  entities: readonly KnownEntity[];
  /** Those that stand. */
  claims: readonly Pick<Entry<ClaimData>, 'slug' | 'data'>[];
}

export type Attribution = SourceGuess['attribution'];
export type Answer = ClaimData['answers'][number];

/** What is proposed for each field of a claim. Of `about` and `answers` several may hold together. */
export interface ClaimProposals {
  kind: Proposals<Kind>;
  modality: Proposals<Modality>;
  attribution: Proposals<Attribution>;
  origin: Proposals<string>;
  happened: Proposals<string>;
  said: Proposals<string>;
  asOf: Proposals<string>;
  about: Proposals<string>;
  event: Proposals<string>;
  questions: Proposals<string>;
  answers: Proposals<Answer>;
}

/** Proposes each field of a claim that is to be made from some words of an article. */
export function proposeClaim(selection: Selection, { entities }: KnownStory): ClaimProposals {
  const { text, article } = selection;
  const source = guessSource(text, extentOf(selection), article.data, entities);
  return {
    kind: [],
    modality: [],
    attribution: only(source.attribution, 0.5),
    origin: only(source.origin, 0.5),
    happened: [],
    said: [],
    asOf: only(article.data.published.date, 0.5),
    about: proposeAbout(selection, source, entities),
    event: [],
    questions: [],
    answers: [],
  };
}
