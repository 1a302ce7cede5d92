import { remembered } from '../../remembered.ts';
import { ClosestClaims } from '../closest.ts';
import type { ComparedArticle, ComparedQuestion, ComparedStory } from '../comparedStory.ts';
import type { FingerprintShape, Fingerprints } from '../same/fingerprintFiles.ts';
import { wordsOf } from '../same/words.ts';
import { termReader } from '../terms.ts';
import { articlesNear } from './articlesNear.ts';
import { articleOf, type ArticleRecord } from './articleRecord.ts';
import {
  articlesFile,
  COMPARE_DATA,
  ENTITIES_FILE,
  QUESTIONS_A_FILE,
  questionsFile,
  type CompareData,
} from './comparedFiles.ts';
import { entityOf, type EntityRecord } from './entityRecord.ts';
import { fingerprintsAtHand } from './fingerprints.ts';

/** Reads a file of the site as text, by its path from the root of the site. */
export type ReadFile = (path: string) => Promise<string>;

/** What tells where to look in a story that has too many claims to read them all. */
export interface StoryIndex {
  fingerprints: Fingerprints;
  /** Whether a word of a language stands in some claim. */
  hasWord: (word: string, language: string) => Promise<boolean>;
}

/** Opens the index of a long story. */
export type OpenIndex = (shape: FingerprintShape) => Promise<StoryIndex>;

/**
 * Opens a story to compare texts with. Files are read when they are needed, and once. Of a long story `openIndex` says which;
 * without it all are read. Rejects where a file cannot be read.
 */
export async function filedStory(readFile: ReadFile, openIndex?: OpenIndex): Promise<ComparedStory> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path));
  const [data, names] = (await Promise.all([json(COMPARE_DATA), json(ENTITIES_FILE)])) as [CompareData, EntityRecord[]];
  const entities = names.map(entityOf);
  const article = articleReader(data, json);
  const closest = new ClosestClaims(data.questions, termReader(entities), data.language);
  const words = new Set<string>();
  const learn = remembered(({ claims }: ComparedArticle): void => {
    closest.add(claims);
    for (const { statement, quote } of claims) for (const word of foldedWords(`${statement} ${quote}`)) words.add(word);
  });
  const index = openIndex && data.fingerprints ? await openIndex(data.fingerprints) : undefined;
  const all = index ? [] : await Promise.all(data.articles.keys().map(article));
  all.forEach(learn);
  const near = index && articlesNear(index.fingerprints, data.articles.length);
  return {
    ...{ language: data.language, articles: data.articles, quantities: data.quantities, entities, article },
    fingerprints: index?.fingerprints ?? fingerprintsAtHand(all.map((one) => one.words.fingerprints)),
    question: questionReader(data, json),
    reach: async (sentence) => {
      const read = await Promise.all(((await near?.(sentence)) ?? []).map(article));
      return () => {
        read.forEach(learn);
        return closest.find(sentence.terms);
      };
    },
    hasWord: async (word, language) =>
      foldedWords(word).every((folded) => words.has(folded)) || ((await index?.hasWord(word, language)) ?? false),
  };
}

type ReadJson = (path: string) => Promise<unknown>;

function articleReader({ articles, articlesAFile }: CompareData, json: ReadJson): ComparedStory['article'] {
  const filed = remembered(async (path: string) => (await json(path)) as ArticleRecord[]);
  const read = new Map<number, Promise<ComparedArticle>>();
  const readNow = async (place: number): Promise<ComparedArticle> => {
    const record = (await filed(articlesFile(Math.floor(place / articlesAFile))))[place % articlesAFile];
    if (!record) throw new RangeError(`There is no article ${place}.`);
    return articleOf(record, articles[place]?.short ?? '');
  };
  return (place) => {
    const article = read.get(place) ?? readNow(place);
    read.set(place, article);
    return article;
  };
}

function questionReader({ questions }: CompareData, json: ReadJson): ComparedStory['question'] {
  const parts = new Map(questions.map(({ slug }, at) => [slug, Math.floor(at / QUESTIONS_A_FILE)]));
  const filed = remembered(async (path: string) => (await json(path)) as ComparedQuestion[]);
  return async (slug) => {
    const part = parts.get(slug);
    return part === undefined ? undefined : (await filed(questionsFile(part))).find((one) => one.slug === slug);
  };
}

const foldedWords = (text: string): string[] => wordsOf(text.replaceAll('-', ' ')).map(({ folded }) => folded);
