import { Ranking } from '../suggest/claim/ranking.ts';
import type { CloseClaim, ComparedClaim, ComparedQuestion } from './comparedStory.ts';
import type { TermReader } from './terms.ts';

/** How many claims are looked at. */
const MOST = 15;
/** How much the words of a claim's answers count beside its own: they say in general what it says in particular. */
const OF_ANSWERS = 3;

/**
 * Makes a function that finds the claims closest to a sentence, which is given as its terms and how much each counts. A claim is
 * found by its quote, its statement, and the questions and positions that it answers. `language` is that of the editors.
 */
export function closestAmong(
  claims: readonly ComparedClaim[],
  questions: ReadonlyMap<string, ComparedQuestion>,
  termsOf: TermReader,
  language: string,
): (terms: ReadonlyMap<string, number>) => CloseClaim[] {
  const ranking = new Ranking();
  const found = new Map<string, ReadonlySet<string>>();
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const quoted = new Map(claims.map((claim) => [claim.id, termsOf(claim.quote, claim.language)]));
  for (const { id, statement, answers } of claims) {
    const topics = answers.map((answer) => answerInWords(answer, questions)).join(' ');
    const general = Array<string[]>(OF_ANSWERS).fill(termsOf(topics, language)).flat();
    const terms = [...(quoted.get(id) ?? []), ...termsOf(statement, language), ...general];
    ranking.add(id, terms);
    found.set(id, new Set(terms));
  }
  return (terms) => {
    const asked = ranking.ceiling(terms);
    return ranking
      .search(terms)
      .slice(0, MOST)
      .flatMap(({ key, score }) => {
        const claim = known.get(key);
        const said = new Map((quoted.get(key) ?? []).map((term) => [term, 1]));
        const strength = Math.min(1, score / Math.max(asked, ranking.ceiling(said)));
        const shared = [...terms].filter(([term, count]) => count >= 1 && found.get(key)?.has(term)).length;
        return claim ? [{ claim, strength, shared }] : [];
      });
  };
}

function answerInWords(
  { question, position }: ComparedClaim['answers'][number],
  questions: ReadonlyMap<string, ComparedQuestion>,
): string {
  const asked = questions.get(question);
  return `${asked?.question ?? ''} ${asked?.positions.find(({ id }) => id === position)?.label ?? ''}`;
}
