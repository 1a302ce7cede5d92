import { sameAnswer, type Answer } from '../questions/answers.ts';
import { EFFECTS, effectOfRelation, effectOfStep, type Effect } from '../questions/effects.ts';
import type { Figure } from '../questions/figures.ts';
import { seriesOf, type SeriesPoint } from '../questions/series.ts';
import type { Article, Claim } from '../story/corpus.ts';

/** An answer that is new at some moment. */
export interface NewAnswer {
  answer: Answer;
  effect: Effect;
  /** The claim to which it does that; undefined where it adds. */
  to: Claim | undefined;
}

type Found = Pick<NewAnswer, 'effect' | 'to'>;

/** The answers that came with new articles, in their order, among all answers that were there by then. */
export function newAnswers(answers: readonly Answer[], isNew: (article: Article) => boolean): NewAnswer[] {
  const isFresh = ({ claim }: Pick<Answer, 'claim'>): boolean => isNew(claim.article);
  const places = placesOf(answers);
  const byClaim = Map.groupBy(answers, ({ claim }) => claim);
  const relatedBy = backwards(answers.filter((answer) => !isFresh(answer)));
  const first = new Map<string | undefined, Claim>();
  for (const { claim, position } of answers)
    if (!isFresh({ claim }) && !first.has(position)) first.set(position, claim);
  return answers.filter(isFresh).map((answer) => {
    const { claim, figure, position } = answer;
    const clashes = (other: Claim): boolean => byClaim.get(other)?.some((own) => !sameAnswer(own, answer)) ?? false;
    const held = figure ? bySeries(places.get(figure), isFresh) : said(first.get(position));
    if (!figure && held.to === undefined) first.set(position, claim);
    const found = [
      held,
      ...claim.relations.filter(({ claim: other }) => clashes(other)).map(({ type, claim: to }) => by(type, claim, to)),
      ...(relatedBy.get(claim) ?? []).filter(clashes).map((to): Found => ({ effect: 'contradicts', to })),
    ];
    return { answer, ...strongest(found) };
  });
}

const said = (to: Claim | undefined): Found => ({ effect: to ? 'repeats' : 'adds', to });

function strongest(found: readonly Found[]): Found {
  return found.reduce((best, each) => (EFFECTS.indexOf(each.effect) < EFFECTS.indexOf(best.effect) ? each : best));
}

/** A figure, with those before and after it in its series. */
interface Place {
  before: SeriesPoint | undefined;
  own: SeriesPoint;
  after: SeriesPoint | undefined;
}

function placesOf(answers: readonly Answer[]): Map<Figure, Place> {
  return new Map(
    seriesOf(answers).flatMap((points) =>
      points.map((own, at) => [own.figure, { before: points[at - 1], own, after: points[at + 1] }] as const),
    ),
  );
}

/** What a figure does to the one before it, or to an older one after it, from which it may differ as well. */
function bySeries(place: Place | undefined, isFresh: (point: SeriesPoint) => boolean): Found {
  const { before, own, after } = place ?? {};
  if (after?.step === 'contradiction' && !isFresh(after)) return { effect: 'contradicts', to: after.claim };
  const effect = own?.step ? effectOfStep(own.step) : 'adds';
  return { effect, to: effect === 'adds' ? undefined : before?.claim };
}

/** What a claim does by a relation to an earlier answer, which differs. */
function by(type: Claim['relations'][number]['type'], claim: Claim, to: Claim): Found {
  const effect = effectOfRelation(type, claim, to);
  return { effect, to: effect === 'adds' ? undefined : to };
}

/** Which older claims contradict or deny each claim. */
function backwards(older: readonly Answer[]): Map<Claim, Claim[]> {
  const against = older.flatMap(({ claim }) =>
    claim.relations.flatMap(({ type, claim: to }) =>
      type === 'contradicts' || type === 'denies' ? { to, by: claim } : [],
    ),
  );
  return new Map([...Map.groupBy(against, ({ to }) => to)].map(([to, those]) => [to, those.map((each) => each.by)]));
}
