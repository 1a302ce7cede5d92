import { remembered } from '../remembered.ts';
import { ClosestClaims } from './closest.ts';
import {
  claimsFile,
  COMPARE_DATA,
  ENTITIES_FILE,
  QUESTIONS_A_FILE,
  questionsFile,
  shardFile,
  type CompareData,
} from './comparedFiles.ts';
import type { ComparedClaim, ComparedQuestion, ComparedStory, SentenceTerms } from './comparedStory.ts';
import { entityOf, type EntityRecord } from './entityRecord.ts';
import { readShard, shardOf } from './places.ts';
import { termReader } from './terms.ts';
import { wordsOf } from './words.ts';

/** Reads a file of the site as text, by its path from the root of the site. */
export type ReadFile = (path: string) => Promise<string>;

/** What tells where to look in a story that has too many claims to read them all. */
export interface ClaimIndex {
  /** The articles with claims that may be close to a sentence, by their places in order. */
  articlesNear: (sentence: SentenceTerms) => Promise<readonly number[]>;
  /** Whether a word stands in some claim. */
  hasWord: (word: string) => Promise<boolean>;
}

/** Up to so many claims all are read at once, which takes less than to search for them. */
const FEW = 1000;

/**
 * Opens a story to compare texts with. Files are read when they are needed, and once; `openIndex` is called only where the story
 * has many claims. Rejects where a file cannot be read.
 */
export async function filedStory(
  readFile: ReadFile,
  openIndex?: (data: CompareData) => Promise<ClaimIndex>,
): Promise<ComparedStory> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path));
  const [data, names] = (await Promise.all([json(COMPARE_DATA), json(ENTITIES_FILE)])) as [CompareData, EntityRecord[]];
  const entities = names.map(entityOf);
  const asked = new Map(data.questions.map(({ slug }, at) => [slug, Math.floor(at / QUESTIONS_A_FILE)]));
  const questionsIn = remembered(async (path: string) => (await json(path)) as ComparedQuestion[]);
  const question = async (slug: string): Promise<ComparedQuestion | undefined> => {
    const part = asked.get(slug);
    return part === undefined ? undefined : (await questionsIn(questionsFile(part))).find((one) => one.slug === slug);
  };
  const shardIn = remembered(async (path: string) => readShard(await readFile(path)));
  const claimsIn = remembered(async (path: string) => (await json(path)) as ComparedClaim[][]);
  const claimsOf = async (article: number): Promise<ComparedClaim[]> => {
    const inFile = await claimsIn(claimsFile(Math.floor(article / data.articlesAFile)));
    return inFile[article % data.articlesAFile] ?? [];
  };
  const closest = new ClosestClaims(data.questions, termReader(entities), data.language);
  const words = new Set<string>();
  const loaded = new Map<number, Promise<void>>();
  const loadNow = async (article: number): Promise<void> => {
    const claims = await claimsOf(article);
    closest.add(claims);
    for (const { statement, quote } of claims) for (const word of foldedWords(`${statement} ${quote}`)) words.add(word);
  };
  const load = (article: number): Promise<void> => {
    const loading = loaded.get(article) ?? loadNow(article);
    loaded.set(article, loading);
    return loading;
  };
  const total = data.articles.reduce((sum, { claims }) => sum + claims, 0);
  const index = openIndex && total > FEW ? await openIndex(data) : undefined;
  if (!index) await Promise.all(data.articles.keys().map(load));
  const isKnown = (word: string): boolean => foldedWords(word).every((folded) => words.has(folded));
  return {
    ...{ language: data.language, articles: data.articles, quantities: data.quantities, entities, question },
    claimsOf,
    placesOf: async (sort, group, code) =>
      (await shardIn(shardFile(sort, shardOf(group, data.shards[sort])))).get(code) ?? [],
    closest: async (sentence) => {
      if (index) await Promise.all((await index.articlesNear(sentence)).map(load));
      return closest.find(sentence.terms);
    },
    hasWord: async (word) => isKnown(word) || ((await index?.hasWord(word)) ?? false),
  };
}

const foldedWords = (text: string): string[] => wordsOf(text.replaceAll('-', ' ')).map(({ folded }) => folded);
