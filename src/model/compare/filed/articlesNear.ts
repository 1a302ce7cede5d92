import type { SentenceTerms } from '../comparedStory.ts';
import { ofTerm } from '../same/fingerprints.ts';
import type { Fingerprints } from '../same/fingerprintFiles.ts';
import { comparedTerms } from '../terms.ts';

/** How many terms of a sentence are looked up, and in how many articles at most it is then compared with all claims. */
const TERMS = 6;
const ARTICLES = 2;
/** An article that is so much less near than the nearest is not read: each takes some 4 kB. */
const BESIDE = 0.7;
/** How many letters a name or a number counts for beside a word that is as long. */
const NAMED = 4;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/**
 * Finds the articles, of so many, whose claims have most of a sentence’s telling terms, where rare terms count for more; by their
 * places in order.
 */
export function articlesNear(
  { articlesWith }: Fingerprints,
  articles: number,
): (sentence: SentenceTerms) => Promise<number[]> {
  return async (sentence) => {
    const places = await Promise.all(tellingTerms(sentence).map((term) => articlesWith(ofTerm(term))));
    const scores = new Map<number, number>();
    for (const some of places) {
      const rarity = Math.log(1 + (articles - some.length + 0.5) / (some.length + 0.5));
      for (const place of some) scores.set(place, (scores.get(place) ?? 0) + rarity);
    }
    const best = [...scores].sort(([one, a], [other, b]) => b - a || one - other);
    const least = BESIDE * (best[0]?.[1] ?? 0);
    return best
      .slice(0, ARTICLES)
      .filter(([, score]) => score >= least)
      .map(([place]) => place);
  };
}

/** The terms of long words, names and numbers of a sentence. Long words tell most, and their files are asked for anyway. */
function tellingTerms({ words, language }: SentenceTerms): string[] {
  const lengths = new Map<string, number>();
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const length = word.length + (/^[\p{Lu}\p{N}]/u.test(word) && index > 0 ? NAMED : 0);
    for (const term of comparedTerms(word, language)) lengths.set(term, Math.max(length, lengths.get(term) ?? 0));
  }
  const sorted = [...lengths].sort(([, a], [, b]) => b - a).map(([term]) => term);
  return sorted.slice(0, TERMS);
}
