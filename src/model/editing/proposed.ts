import type { ClaimData } from '../schemas/claim.ts';
import { quoteText } from '../text/quotes/quotes.ts';
import type { ClaimProposals } from '../suggest/claim/proposeClaim.ts';
import { isFilledIn } from '../suggest/claim/about.ts';
import type { NewEntity } from '../suggest/claim/newEntities.ts';
import { isSure, type Proposals } from '../suggest/claim/proposal.ts';

/** A value that is proposed, whether it may be shown as sure, and whether it is likely enough to be filled in. */
export interface Choice<Value> {
  value: Value;
  sure: boolean;
  likely: boolean;
}

/** Who else says something like it. */
export interface Near extends Pick<ClaimData, 'id' | 'statement' | 'answers' | 'event' | 'about'> {
  article: string;
  words: string;
}

/** What is proposed for a claim, as the desk shows it: for each field the likeliest value first. */
export interface Proposed {
  /** None where the words are to stand as they are. */
  statements: readonly string[];
  kind: Choice<string>[];
  modality: Choice<string>[];
  attribution: Choice<ClaimData['attribution']>[];
  origin: Choice<string>[];
  happened: Choice<string>[];
  said: Choice<string>[];
  asOf: Choice<string>[];
  about: Choice<string>[];
  event: Choice<string>[];
  answers: Choice<ClaimData['answers'][number]>[];
  /** Whom the words name though the story does not know them. */
  newEntities: readonly NewEntity[];
  nearest: Near[];
}

/** So many alternatives can be chosen by digits, with room for others. */
const MOST = 5;

/** From this chance on what few claims have, such as an event, is filled in: it is rather right than wrong. */
const LIKELY = 0.5;

/** Readies what the model proposes for the desk. */
export function proposedFrom(proposals: ClaimProposals): Proposed {
  const choices = <Value>(of: Proposals<Value>): Choice<Value>[] =>
    of.slice(0, MOST).map((proposal) => ({
      value: proposal.value,
      sure: isSure(proposal),
      likely: proposal.chance >= LIKELY,
    }));
  return {
    statements: proposals.statements.slice(0, MOST),
    kind: choices(proposals.kind),
    modality: choices(proposals.modality),
    attribution: choices(proposals.attribution),
    origin: choices(proposals.origin),
    happened: choices(proposals.happened),
    said: choices(proposals.said),
    asOf: choices(proposals.asOf),
    about: proposals.about
      .slice(0, 2 * MOST)
      .map((proposal) => ({ value: proposal.value, sure: isSure(proposal), likely: isFilledIn(proposal) })),
    event: choices(proposals.event),
    answers: choices(proposals.answers),
    newEntities: proposals.newEntities,
    nearest: proposals.nearest.slice(0, MOST).map(({ claim: { slug, data } }) => ({
      ...{ id: data.id, statement: data.statement, answers: data.answers, about: data.about },
      ...(data.event !== undefined && { event: data.event }),
      article: slug.slice(0, slug.indexOf('/')),
      words: quoteText(data.quote),
    })),
  };
}
