import { Ranking } from '../suggest/claim/near/ranking.ts';
import type { AskedQuestion, CloseClaim, ComparedClaim } from './comparedStory.ts';
import type { TermReader } from './terms.ts';

/** How many claims are looked at. */
const MOST = 15;
/** How much the words of a claim's answers count beside its own: they say in general what it says in particular. */
const OF_ANSWERS = 3;

interface RankedClaim {
  claim: ComparedClaim;
  /** The terms of its quote, and all by which it is found. */
  quoted: readonly string[];
  found: ReadonlySet<string>;
}

/**
 * Claims that are found by their quotes, their statements, and the questions and positions that they answer. Claims can be
 * added at any time. `language` is that of the editors.
 */
export class ClosestClaims {
  readonly #ranking = new Ranking();
  readonly #claims = new Map<string, RankedClaim>();
  readonly #questions: ReadonlyMap<string, AskedQuestion>;
  readonly #termsOf: TermReader;
  readonly #language: string;

  constructor(questions: readonly AskedQuestion[], termsOf: TermReader, language: string) {
    this.#questions = new Map(questions.map((question) => [question.slug, question]));
    this.#termsOf = termsOf;
    this.#language = language;
  }

  add(claims: readonly ComparedClaim[]): void {
    for (const claim of claims) {
      const { id, quote, statement, language, answers } = claim;
      const quoted = this.#termsOf(quote, language);
      const topics = answers.map((answer) => answerInWords(answer, this.#questions)).join(' ');
      const general = Array<string[]>(OF_ANSWERS).fill(this.#termsOf(topics, this.#language)).flat();
      const terms = [...quoted, ...this.#termsOf(statement, this.#language), ...general];
      this.#ranking.add(id, terms);
      this.#claims.set(id, { claim, quoted, found: new Set(terms) });
    }
  }

  /** The claims closest to a sentence, which is given as its terms and how much each counts. */
  find(terms: ReadonlyMap<string, number>): CloseClaim[] {
    const asked = this.#ranking.ceiling(terms);
    return this.#ranking
      .search(terms)
      .slice(0, MOST)
      .flatMap(({ key, score }) => {
        const known = this.#claims.get(key);
        if (!known) return [];
        const said = this.#ranking.ceiling(new Map(known.quoted.map((term) => [term, 1])));
        const shared = [...terms].filter(([term, count]) => count >= 1 && known.found.has(term)).length;
        return [{ claim: known.claim, strength: Math.min(1, score / Math.max(asked, said)), shared }];
      });
  }
}

function answerInWords(
  { question, position }: ComparedClaim['answers'][number],
  questions: ReadonlyMap<string, AskedQuestion>,
): string {
  const asked = questions.get(question);
  return `${asked?.question ?? ''} ${asked?.positions.find(({ id }) => id === position)?.label ?? ''}`;
}
