import type { ClaimData, Kind, Modality } from '../../schemas/claim.ts';
import { proposeStatements } from '../statement/statement.ts';
import { guessSource } from '../source.ts';
import { proposeAbout } from './about.ts';
import { proposeAnswers, proposeQuestions } from './answers/answers.ts';
import { proposeAttribution } from './attribution.ts';
import { proposeDates, type DateProposals } from './dates.ts';
import { proposeEvent } from './events.ts';
import type { KnownStory } from './knownStory.ts';
import { proposeNewEntities, type NewEntity } from './newEntities.ts';
import { nearestClaims, ofOthers, type NearClaim } from './near/nearest.ts';
import { proposeOrigin } from './origin.ts';
import type { Proposals } from './proposal.ts';
import { queryOf } from './near/query.ts';
import { leadOf, selectedWords, type Selection } from './selection.ts';
import { traitsOf } from './sorts/traits.ts';

export type Attribution = ClaimData['attribution'];
export type AnswerProposal = ClaimData['answers'][number];

/** What is proposed for each field of a claim. Of `about` and `answers` several may hold together. */
export interface ClaimProposals extends DateProposals {
  /** None where there are no words to make one of. */
  statements: readonly string[];
  kind: Proposals<Kind>;
  modality: Proposals<Modality>;
  attribution: Proposals<Attribution>;
  origin: Proposals<string>;
  about: Proposals<string>;
  event: Proposals<string>;
  questions: Proposals<string>;
  answers: Proposals<AnswerProposal>;
  /** Whom the words name though the story does not know them. */
  newEntities: readonly NewEntity[];
  /** Who else says this, the nearest first. */
  nearest: readonly NearClaim[];
}

/** Proposes each field of a claim that is to be made from some words of an article. */
export function proposeClaim(selection: Selection, story: KnownStory): ClaimProposals {
  const { text, article } = selection;
  const { language } = article.data;
  const source = guessSource(text, selection.spans, article.data, story.entities);
  const words = selectedWords(selection);
  const traits = traitsOf({
    ...{ words, attribution: source.attribution, language },
    isOutlet: story.isOutlet(source.attribution.at(-1)),
    lead: leadOf(selection),
  });
  const modality = story.sorting().modality(traits);
  const dates = proposeDates(selection, source, modality);
  const query = queryOf(selection, story);
  const near = nearestClaims(query, story);
  const kinds = story.sorting().kind(traits);
  const answering = { words, language, kinds, query, near };
  const told = { source, modality, said: dates.said, language: story.language };
  return {
    statements: proposeStatements(selection, told, story),
    kind: kinds,
    modality,
    attribution: proposeAttribution(source, article.slug, story),
    origin: proposeOrigin(source, modality, article.data),
    ...dates,
    about: proposeAbout(selection, near, story),
    event: proposeEvent(query, near, story),
    questions: proposeQuestions(answering, story),
    answers: proposeAnswers(answering, story),
    newEntities: proposeNewEntities(selection, source, story),
    nearest: ofOthers(near, article.slug),
  };
}
