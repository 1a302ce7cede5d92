/** How soon further occurrences of a term count no more, and how much a long document is discounted: as usual for BM25. */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** A document that was found, and how well it matches: 0 not at all. */
export interface Match {
  key: string;
  score: number;
}

interface Document {
  key: string;
  length: number;
}

/**
 * Documents found by their terms, ranked by BM25 (Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009).
 * Documents can be added and replaced at any time.
 */
export class Ranking {
  readonly #postings = new Map<string, Map<Document, number>>();
  readonly #documents = new Map<string, { document: Document; terms: Set<string> }>();
  #length = 0;

  /** Adds a document, in place of the one that has the same key. */
  add(key: string, terms: readonly string[]): void {
    this.remove(key);
    const document = { key, length: terms.length };
    this.#documents.set(key, { document, terms: new Set(terms) });
    this.#length += terms.length;
    for (const term of terms) {
      const postings = this.#postings.get(term) ?? new Map<Document, number>();
      this.#postings.set(term, postings.set(document, (postings.get(document) ?? 0) + 1));
    }
  }

  /** Forgets a document, if it is there. */
  remove(key: string): void {
    const known = this.#documents.get(key);
    if (!known) return;
    for (const term of known.terms) this.#postings.get(term)?.delete(known.document);
    this.#documents.delete(key);
    this.#length -= known.document.length;
  }

  /** How well a document would match in which each term of the query stands once. */
  ceiling(query: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [term, weight] of query) sum += weight * this.#rarity(term);
    return sum;
  }

  #rarity(term: string): number {
    const known = this.#postings.get(term)?.size ?? 0;
    return Math.log(1 + (this.#documents.size - known + 0.5) / (known + 0.5));
  }

  /** The documents that have a term of the query, the best first. The query says how much each of its terms counts. */
  search(query: ReadonlyMap<string, number>): Match[] {
    const scores = new Map<Document, number>();
    const size = this.#documents.size;
    for (const [term, weight] of query) {
      const postings = this.#postings.get(term);
      if (!postings) continue;
      const rarity = this.#rarity(term);
      for (const [document, count] of postings) {
        const discount = 1 - LENGTH + (LENGTH * document.length * size) / this.#length;
        const gain = (weight * rarity * count * (SATURATION + 1)) / (count + SATURATION * discount);
        scores.set(document, (scores.get(document) ?? 0) + gain);
      }
    }
    const matches = Array.from(scores, ([{ key }, score]) => ({ key, score }));
    return matches.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  }
}

/** The scores of some matches as shares of the best one. */
export function shares(matches: readonly Match[]): Map<string, number> {
  const best = matches[0]?.score ?? 1;
  return new Map(matches.map(({ key, score }) => [key, score / best]));
}
