import { KINDS, type ClaimData, type Kind } from '../../../schemas/claim.ts';
import type { Proposals } from '../proposal.ts';

/** So many claims of the usual kinds count as if they answered each question too: a few that do tell little of what it asks for. */
const USUAL = 2;

/** How much kinds count beside words: much less, since they tell of claims only what sort of thing they say. */
const COUNTED = 1 / 4;

/** Which claims answer each question: how many, and of what kinds. Questions are known by their slugs. */
export class Asked {
  readonly #answering = new Map<string, Map<Kind, number>>();
  readonly #all = new Map<Kind, number>();

  /** Takes a claim in; with −1 it forgets it. */
  count({ kind, answers }: Pick<ClaimData, 'kind' | 'answers'>, by: 1 | -1): void {
    add(this.#all, kind, by);
    for (const question of new Set(answers.map((answer) => answer.question))) {
      const kinds = this.#answering.get(question) ?? new Map<Kind, number>();
      add(kinds, kind, by);
      this.#answering.set(question, kinds);
    }
  }

  /** How many claims answer a question. */
  times(question: string): number {
    return sum(this.#answering.get(question));
  }

  /**
   * How much the kind that a claim seems to be of speaks for its answering a question: 1 where it tells nothing, more where
   * claims that answer it are of that kind more often than others.
   */
  suits(question: string, kinds: Proposals<Kind>): number {
    const answering = this.#answering.get(question);
    const [times, all] = [sum(answering), sum(this.#all)];
    const ratios = kinds.map(({ value, chance }) => {
      const usual = ((this.#all.get(value) ?? 0) + 1) / (all + KINDS.length);
      return (chance * ((answering?.get(value) ?? 0) + USUAL * usual)) / ((times + USUAL) * usual);
    });
    const known = kinds.reduce((total, { chance }) => total + chance, 0);
    return known === 0 ? 1 : (ratios.reduce((total, ratio) => total + ratio, 0) / known) ** COUNTED;
  }
}

function add(counts: Map<Kind, number>, kind: Kind, by: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + by);
}

function sum(counts: ReadonlyMap<Kind, number> | undefined): number {
  return [...(counts?.values() ?? [])].reduce((total, count) => total + count, 0);
}
