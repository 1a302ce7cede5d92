import type { Corpus } from '../story/corpus.ts';
import type { AskedQuestion, ComparedClaim, ComparedQuantity, ComparedQuestion } from './comparedStory.ts';
import { entityRecord, type EntityRecord } from './entityRecord.ts';
import { SORTS, type Sort } from './fingerprints.ts';
import { shardsOf } from './places.ts';
import { quantitiesOf } from './quantities.ts';
import { claimRecord, questionRecord } from './records.ts';

/** What a browser reads first: what there is to compare with, and in how many files the rest is. */
export interface CompareData {
  language: string;
  /** The articles in order, each with how many claims it has. */
  articles: { slug: string; short: string; claims: number }[];
  quantities: ComparedQuantity[];
  /** The claims of so many articles in a row stand in one file. */
  articlesAFile: number;
  /** What is asked, in the order of the files that have the answers. */
  questions: AskedQuestion[];
  shards: Record<Sort, number>;
}

/** Where the build puts the files, from the root of the site. */
export const COMPARE_DATA = 'compare/data.json';
export const ENTITIES_FILE = 'compare/entities.json';
/** Claims by the places of their articles in order. */
export const claimsFile = (part: number): string => `compare/claims-${part}.json`;
export const questionsFile = (part: number): string => `compare/questions-${part}.json`;
export const shardFile = (sort: Sort, shard: number): string => `compare/${sort}-${shard}.txt`;

/** How many questions stand in one file. */
export const QUESTIONS_A_FILE = 8;
/** In how many files at most the claims stand: hosts count files. */
const CLAIM_FILES = 512;

/** The files that a browser reads to compare a text with a story, each made when it is asked for. */
export function* comparedFiles(corpus: Corpus): Generator<{ path: string; content: () => string }> {
  const { articles, entities, questions } = corpus;
  const shards = shardsOf(corpus);
  const articlesAFile = Math.ceil(articles.length / CLAIM_FILES);
  yield json(COMPARE_DATA, () =>
    compareData(corpus, articlesAFile, { windows: shards.windows.length, phrases: shards.phrases.length }),
  );
  yield json(ENTITIES_FILE, (): EntityRecord[] => entities.map(entityRecord));
  for (let part = 0; part * articlesAFile < articles.length; part += 1)
    yield json(claimsFile(part), (): ComparedClaim[][] =>
      articles
        .slice(part * articlesAFile, (part + 1) * articlesAFile)
        .map(({ activeClaims }) => activeClaims.map(claimRecord)),
    );
  for (let part = 0; part * QUESTIONS_A_FILE < questions.length; part += 1)
    yield json(questionsFile(part), (): ComparedQuestion[] =>
      questions.slice(part * QUESTIONS_A_FILE, (part + 1) * QUESTIONS_A_FILE).map(questionRecord),
    );
  for (const sort of SORTS)
    for (const [at, text] of shards[sort].entries()) yield { path: shardFile(sort, at), content: () => text };
}

function compareData(
  { story, articles, questions }: Corpus,
  articlesAFile: number,
  shards: CompareData['shards'],
): CompareData {
  return {
    language: story.language,
    articles: articles.map(({ slug, short, activeClaims }) => ({ slug, short, claims: activeClaims.length })),
    articlesAFile,
    quantities: quantitiesOf(questions),
    questions: questions.map(({ slug, question, positions }) => ({
      ...{ slug, question },
      positions: positions.map(({ id, label }) => ({ id, label })),
    })),
    shards,
  };
}

function json(path: string, content: () => object): { path: string; content: () => string } {
  return { path, content: () => JSON.stringify(content()) };
}
