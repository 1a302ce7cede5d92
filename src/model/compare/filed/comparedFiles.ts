import type { Corpus } from '../../story/corpus.ts';
import { keepNothing, type Keeper } from '../../keeper.ts';
import type { AskedQuestion, ComparedQuantity, ComparedQuestion } from '../comparedStory.ts';
import { fingerprintFiles, shapeFor, type FingerprintShape } from '../same/fingerprintFiles.ts';
import { articleRecord, type ArticleRecord } from './articleRecord.ts';
import { entityRecord, type EntityRecord } from './entityRecord.ts';
import { fingerprintsIn } from './fingerprintsIn.ts';
import { quantitiesOf } from './quantities.ts';
import { questionRecord } from './questionRecord.ts';

/** What a browser reads first: what there is to compare with, and in how many files the rest is. */
export interface CompareData {
  language: string;
  /** The articles in order, each with how many claims it has. */
  articles: { slug: string; short: string; claims: number }[];
  quantities: ComparedQuantity[];
  /** So many articles in a row stand in one file. */
  articlesAFile: number;
  /** What is asked, in the order of the files that have the answers. */
  questions: AskedQuestion[];
  /** Left out where a browser reads all articles. */
  fingerprints?: FingerprintShape;
}

/** A file of the site, made when its content is asked for. */
interface ComparedFile {
  path: string;
  content: () => string | Uint8Array<ArrayBuffer>;
}

/** Where the build puts the files, from the root of the site. Those that end in “.gz” are packed there. */
export const COMPARE_DATA = 'compare/data.json.gz';
export const ENTITIES_FILE = 'compare/entities.json.gz';
/** Articles by their places in order, with their words and their claims. */
export const articlesFile = (part: number): string => `compare/articles-${part}.json.gz`;
export const questionsFile = (part: number): string => `compare/questions-${part}.json.gz`;
export const fingerprintsFile = (part: number): string => `compare/fingerprints-${part}.bin`;

/** How many questions stand in one file. */
export const QUESTIONS_A_FILE = 8;
/** In how many files at most the articles stand: hosts count files. */
const ARTICLE_FILES = 400;
/** Up to so many claims a browser reads all articles at once, which takes less than to search for them. */
const FEW = 1000;

/**
 * The files that a browser reads to compare a text with a story, each made when it is asked for. What is read of each article
 * and each question alone may be kept.
 */
export function* comparedFiles(corpus: Corpus, keep = keepNothing): Generator<ComparedFile> {
  const { articles, entities, questions, activeClaims } = corpus;
  const articlesAFile = Math.ceil(articles.length / ARTICLE_FILES);
  const letters = articles.reduce((sum, { text }) => sum + text.text.length, 0);
  const shape = activeClaims.length > FEW ? shapeFor(letters, articles.length) : undefined;
  yield json(COMPARE_DATA, () => compareData(corpus, articlesAFile, shape, keep));
  yield json(ENTITIES_FILE, (): EntityRecord[] => entities.map(entityRecord));
  for (let part = 0; part * articlesAFile < articles.length; part += 1)
    yield json(articlesFile(part), (): ArticleRecord[] =>
      articles.slice(part * articlesAFile, (part + 1) * articlesAFile).map(articleRecord),
    );
  for (let part = 0; part * QUESTIONS_A_FILE < questions.length; part += 1)
    yield json(questionsFile(part), (): ComparedQuestion[] =>
      questions.slice(part * QUESTIONS_A_FILE, (part + 1) * QUESTIONS_A_FILE).map(questionRecord),
    );
  if (shape) yield* filedFingerprints(corpus, shape, keep);
}

function* filedFingerprints(corpus: Corpus, shape: FingerprintShape, keep: Keeper): Generator<ComparedFile> {
  let made: Uint8Array<ArrayBuffer>[] | undefined;
  const all = (): Uint8Array<ArrayBuffer>[] => (made ??= fingerprintFiles(fingerprintsIn(corpus, keep), shape));
  for (let part = 0; part < shape.files; part += 1)
    yield { path: fingerprintsFile(part), content: () => all()[part] ?? new Uint8Array() };
}

function compareData(
  { story, articles, questions }: Corpus,
  articlesAFile: number,
  fingerprints: FingerprintShape | undefined,
  keep: Keeper,
): CompareData {
  return {
    language: story.language,
    articles: articles.map(({ slug, short, activeClaims }) => ({ slug, short, claims: activeClaims.length })),
    articlesAFile,
    quantities: quantitiesOf(questions, keep),
    questions: questions.map(({ slug, question, positions }) => ({
      ...{ slug, question },
      positions: positions.map(({ id, label }) => ({ id, label })),
    })),
    ...(fingerprints ? { fingerprints } : {}),
  };
}

function json(path: string, content: () => object): ComparedFile {
  return { path, content: () => JSON.stringify(content()) };
}
