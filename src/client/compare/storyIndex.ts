import { fingerprintsFile, type CompareData } from '../../model/compare/filed/comparedFiles.ts';
import type { SentenceTerms } from '../../model/compare/comparedStory.ts';
import type { StoryIndex } from '../../model/compare/filed/filedStory.ts';
import { fingerprintsInFiles } from '../../model/compare/filed/fingerprints.ts';
import type { FingerprintShape } from '../../model/compare/same/fingerprintFiles.ts';
import { SEARCH_DATA, wordsFile, type SearchData } from '../../model/search/searchFields.ts';
import { languageWords } from '../../model/suggest/languages.ts';
import { searchWords } from '../../model/terms/terms.ts';
import { written } from '../../model/terms/written.ts';
import { base } from '../../urls.ts';
import { ask, loadPagefind, prepare, type Pagefind } from '../search/story/pagefind.ts';
import { vocabularyOf } from '../search/story/vocabulary.ts';
import { readSiteBytes, readSiteFile } from './siteFiles.ts';

/** How many words of a sentence are looked up, and in how many articles at most it is then compared with all claims. */
const WORDS = 3;
const ARTICLES = 2;
/**
 * Words that begin with the same letters stand in the same file of the index. So many beginnings are looked up for a text: each
 * takes some 20 kB, and further words are taken among those.
 */
const LETTERS = 2;
const BEGINNINGS = 7;

/** Searches a large story by the index of its search: a few of the most telling words of each sentence. */
export async function openStoryIndex({ articles }: CompareData, shape: FingerprintShape): Promise<StoryIndex> {
  const [pagefind, searchData] = await Promise.all([loadPagefind(base), readSiteFile(SEARCH_DATA)]);
  const data = JSON.parse(searchData) as SearchData;
  await prepare(pagefind, data);
  const vocabulary = vocabularyOf(data.parts, (part) => readSiteFile(wordsFile(part)));
  const articleOf = await articlesByHit(pagefind, articles);
  const beginnings = new Set<string>();
  const found = new Map<string, Promise<string[]>>();
  const idsOf = (term: string): Promise<string[]> => {
    const ids = found.get(term) ?? ask(pagefind, [written(term)], {}).then((hits) => hits.map(({ id }) => id));
    found.set(term, ids);
    return ids;
  };
  return {
    fingerprints: fingerprintsInFiles(shape, (file) => readSiteBytes(fingerprintsFile(file))),
    async articlesNear(sentence) {
      const chosen = chooseTerms(sentence, beginnings);
      const hits = await Promise.all(chosen.map(idsOf));
      return bestArticles(hits, articleOf);
    },
    hasWord: async (word, language) => {
      const terms = searchWords(word, language).flatMap((one) => one.terms);
      const known = await Promise.all(terms.map(async (term) => (await vocabulary.alike(term)).includes(term)));
      return known.every(Boolean);
    },
  };
}

/** The place of the article of each claim, by what Pagefind calls it: the index has the claims in order. */
async function articlesByHit(pagefind: Pagefind, articles: CompareData['articles']): Promise<Map<string, number>> {
  const places = articles.flatMap(({ claims }, at) => Array<number>(claims).fill(at));
  const all = await ask(pagefind, [], {});
  return new Map(all.map(({ id }, at) => [id, places[at] ?? 0]));
}

/** The most telling words of a sentence: names, numbers and long words, as far as possible from what was looked up before. */
function chooseTerms({ words, language }: SentenceTerms, beginnings: Set<string>): string[] {
  const fillers = languageWords(language)?.fillers ?? [];
  const telling = new Map<string, number>();
  for (const { raw, terms, start } of searchWords(words, language)) {
    const weight = raw.length + (/^[\p{Lu}\p{N}]/u.test(raw) && start > 0 ? 4 : 0);
    for (const term of terms) if (!fillers.includes(term) && term.length > 1) telling.set(term, weight);
  }
  const sorted = [...telling].sort(([, a], [, b]) => b - a).map(([term]) => term);
  const chosen: string[] = [];
  for (const isOpen of [true, false])
    for (const term of sorted) {
      const beginning = written(term).slice(0, LETTERS);
      const fits = isOpen ? beginnings.has(beginning) : chosen.length === 0 && beginnings.size < BEGINNINGS;
      if (chosen.length >= WORDS || chosen.includes(term) || !fits) continue;
      beginnings.add(beginning);
      chosen.push(term);
    }
  return chosen;
}

/** The articles of the claims that have most of some words, where rare words count for more. */
function bestArticles(hits: readonly (readonly string[])[], articleOf: ReadonlyMap<string, number>): number[] {
  const scores = new Map<string, number>();
  for (const ids of hits)
    for (const id of ids)
      scores.set(id, (scores.get(id) ?? 0) + Math.log(1 + (articleOf.size - ids.length + 0.5) / (ids.length + 0.5)));
  const best = [...scores].sort(([, a], [, b]) => b - a);
  return [...new Set(best.map(([id]) => articleOf.get(id) ?? 0))].slice(0, ARTICLES);
}
