import { voiceOf } from '../claims/independentVoices.ts';
import { sameEvent, type RelationView } from '../claims/related.ts';
import { compareDates } from '../dates/dates.ts';
import type { Claim, Question } from '../story/corpus.ts';
import { answersOf, sameAnswer, type Answer } from './answers.ts';
import { companyOf, type Company } from './company.ts';
import { compareFigures, statedBound } from './figures.ts';

/** How a figure stands to another one of the same quantity: when it holds, and how large its number is. */
export interface FigureStands {
  when: 'earlier' | 'later' | 'then';
  size: 'lower' | 'higher' | 'equal';
}

/** How another claim stands to the claim of a page. */
export interface BesideRow {
  claim: Claim;
  /** The relation that an editor has noted between both, if there is one. */
  relation: RelationView | undefined;
  stands: 'same' | 'otherwise' | 'incomparable' | 'contradicts' | 'event' | FigureStands | undefined;
  /**
   * Whether another voice stands behind it; undefined where one of the origins is unknown, null where both tell different
   * things, so that nothing could be independent.
   */
  independent: boolean | undefined | null;
}

/** Claims that one thing ties to the claim of a page: a question, the editors’ relations, or the event of which they tell. */
export interface BesideGroup {
  by: Question | 'relations' | 'event';
  rows: BesideRow[];
}

/** How many claims a question and an event each put beside a claim, those with a relation to it not counted. */
const SHOWN = 3;

/** What stands beside a claim: each other claim once, those that say the same before those that do not. */
export function claimsBeside(
  claim: Claim,
  relations: readonly RelationView[],
  company: readonly Company[] = companyOf(claim),
): BesideGroup[] {
  const relationTo = new Map(relations.map((relation) => [relation.claim, relation]));
  const placed = new Set<Claim>([claim]);
  const take = (others: readonly Claim[], stands: (other: Claim) => BesideRow['stands']): BesideRow[] => {
    const [related, rest] = [true, false].map((isRelated) =>
      others.filter((other) => !placed.has(other) && relationTo.has(other) === isRelated),
    );
    const fresh = [...(related ?? []), ...(rest?.slice(0, SHOWN) ?? [])];
    for (const other of fresh) placed.add(other);
    return fresh.map((other) => {
      const how = stands(other);
      const independent = how === 'event' ? null : isIndependent(claim, other);
      return { claim: other, relation: relationTo.get(other), stands: how, independent };
    });
  };
  const groups: BesideGroup[] = company.map((each) => ({
    by: each.question,
    rows: take(inOrder(each), (other) => standsTo(each, other)),
  }));
  groups.push({ by: 'relations', rows: take([...relationTo.keys()], () => undefined) });
  groups.push({ by: 'event', rows: take(sameEvent(claim, SHOWN + placed.size), () => 'event') });
  return groups.filter(({ rows }) => rows.length > 0);
}

/** Whether a known voice other than a claim’s own stands behind another claim; undefined where that cannot be told. */
function isIndependent(claim: Claim, other: Claim): boolean | undefined {
  return claim.origin && other.origin && voiceOf(claim.origin) !== voiceOf(other.origin);
}

function inOrder({ corroborates, echoes, unclear, differs, besides }: Company): Claim[] {
  return [...corroborates, ...echoes, ...unclear, ...differs, ...besides];
}

/** How the answer of another claim stands to a claim’s own. */
function standsTo({ question, own }: Company, other: Claim): BesideRow['stands'] {
  const theirs = answersOf([other], question);
  if (own.some((answer) => theirs.some((each) => sameAnswer(answer, each)))) return 'same';
  const [mine, figure] = [own[0]?.figure, theirs[0]?.figure];
  return mine && figure ? figureStands(mine, figure) : 'otherwise';
}

type Figure = NonNullable<Answer['figure']>;

function figureStands(own: Figure, other: Figure): BesideRow['stands'] {
  const order = compareDates(own.asOf, other.asOf);
  const step = order <= 0 ? compareFigures(own, other) : compareFigures(other, own);
  if (step === 'not-comparable') return 'incomparable';
  if (step === 'contradiction') return 'contradicts';
  const change = statedBound(other.value).number - statedBound(own.value).number;
  return {
    when: order < 0 ? 'later' : order > 0 ? 'earlier' : 'then',
    size: change > 0 ? 'higher' : change < 0 ? 'lower' : 'equal',
  };
}
