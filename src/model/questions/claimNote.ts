import { supportOf, type Support } from '../claims/independentVoices.ts';
import type { RelationView } from '../claims/related.ts';
import type { Kind } from '../schemas/claim.ts';
import type { Claim, Question } from '../story/corpus.ts';
import { companyOf, type Company } from './company.ts';
import { clashingFigures, laterAnswer, type LaterAnswer } from './laterAnswers.ts';
import { CLASHES } from './standing.ts';

/** What a reader must know of a claim that its own words cannot tell. */
export interface ClaimNote {
  /** The claims that exclude it. */
  against: Claim[];
  /** What has taken its place since: the latest claim that updates it, or gives a later figure. */
  later: LaterAnswer | undefined;
  /** Who says the same, itself included, where another article does. */
  support: Support | undefined;
  /** Whether nobody knows where it comes from, nor does another article tell it, though it is no judgement. */
  noSource: boolean;
  /** Whether it tells an event, a figure or an accusation that no other article tells. */
  onlyHere: boolean;
  /** The question at which all this can be compared. */
  question: Question | undefined;
}

/** How much a note matters. `grave`: the claim is disputed or superseded. `firm`: nothing else supports it. */
export type Weight = 'grave' | 'firm';

/** What other articles would tell too, if they knew of it. */
const FACTS: ReadonlySet<Kind> = new Set<Kind>(['event', 'figure', 'accusation']);

/** The note of a claim, from its relations in both directions and from who else answers its questions. */
export function claimNote(
  claim: Claim,
  relations: readonly RelationView[],
  company: readonly Company[] = companyOf(claim),
): ClaimNote {
  const against = new Set([
    ...relations.filter(({ type }) => CLASHES.has(type)).map((relation) => relation.claim),
    ...clashingFigures(claim),
  ]);
  const later = laterAnswer(claim, relations);
  const most = mostTold(claim, company);
  return {
    against: [...against].filter(({ status }) => status === 'active'),
    later,
    support: most?.support,
    noSource: !most && !claim.origin && claim.modality !== 'opinion',
    onlyHere: !most && FACTS.has(claim.kind) && ['asserted', 'alleged'].includes(claim.modality),
    question: later?.question ?? most?.question ?? sharedQuestion(claim, [...against]),
  };
}

/** How much a note matters; undefined where it says nothing that a reader must not miss. */
export function weightOf({ against, later, noSource, onlyHere }: ClaimNote): Weight | undefined {
  if (against.length > 0 || later) return 'grave';
  return noSource || onlyHere ? 'firm' : undefined;
}

/** The question that most articles answer as the claim does, and who they are; undefined where no other article does. */
function mostTold(claim: Claim, company: readonly Company[]): { question: Question; support: Support } | undefined {
  return company
    .map(({ question, corroborates, echoes, besides, unclear }) => ({
      question,
      support: supportOf([claim, ...corroborates, ...echoes, ...besides, ...unclear]),
    }))
    .filter(({ support }) => support.articles.length > 1)
    .sort((a, b) => b.support.articles.length - a.support.articles.length)[0];
}

/** A question that a claim and one of some others both answer. */
function sharedQuestion(claim: Claim, others: readonly Claim[]): Question | undefined {
  const theirs = new Set(others.flatMap(({ answers }) => answers.map(({ question }) => question)));
  return claim.answers.find(({ question }) => theirs.has(question))?.question;
}
