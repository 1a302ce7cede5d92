import { voiceOf } from '../claims/independentVoices.ts';
import { answersTo, type Answer } from '../questions/answers.ts';
import type { Article, Claim, Entity, Question } from '../story/corpus.ts';

/** Two articles that print opposite answers to one question. */
export interface Opposed {
  type: 'opposed';
  question: Question;
  /** The two answers, that of the earlier article first. */
  sides: [Side, Side];
}

interface Side {
  claim: Claim;
  label: string;
  /** Who says so; undefined where nobody knows. */
  voice: Entity | undefined;
}

const OPPOSING: ReadonlySet<string> = new Set(['contradicts', 'denies']);

/**
 * Two answers of which one contradicts or denies the other, in different articles and from different voices. Of several
 * such pairs, that of the question which most articles answer, and there the one with the shortest words.
 */
export function opposed(questions: readonly Question[]): Opposed | undefined {
  const [first] = questions
    .flatMap(pairsOf)
    .sort((a, b) => articlesOf(b.question) - articlesOf(a.question) || wordsOf(a) - wordsOf(b));
  return first;
}

function pairsOf(question: Question): Opposed[] {
  const labels = new Map(question.positions.map(({ id, label }) => [id, label]));
  const answers = answersTo(question);
  const byClaim = Map.groupBy(answers, ({ claim }) => claim);
  const sideOf = ({ claim, position = '' }: Answer): Side => ({
    claim,
    label: labels.get(position) ?? '',
    voice: claim.origin && voiceOf(claim.origin),
  });
  const place = new Map<Article, number>();
  for (const { claim } of answers) if (!place.has(claim.article)) place.set(claim.article, place.size);
  return answers.flatMap((own) =>
    own.claim.relations
      .filter(({ type }) => OPPOSING.has(type))
      .flatMap(({ claim }) => byClaim.get(claim) ?? [])
      .map((other): [Side, Side] => [sideOf(other), sideOf(own)])
      .filter(isBetweenVoices)
      .map((sides) => ({ type: 'opposed', question, sides: inOrder(sides, place) })),
  );
}

function isBetweenVoices([one, other]: [Side, Side]): boolean {
  const isApart = one.claim.article !== other.claim.article && (!one.voice || one.voice !== other.voice);
  return isApart && one.label !== '' && other.label !== '' && one.label !== other.label;
}

function inOrder([one, other]: [Side, Side], place: ReadonlyMap<Article, number>): [Side, Side] {
  return (place.get(one.claim.article) ?? 0) <= (place.get(other.claim.article) ?? 0) ? [one, other] : [other, one];
}

function articlesOf(question: Question): number {
  return new Set(answersTo(question).map(({ claim }) => claim.article)).size;
}

function wordsOf({ sides: [one, other] }: Opposed): number {
  return one.label.length + other.label.length;
}
