import type { Corpus } from '../story/corpus.ts';
import { closestAmong } from './closest.ts';
import type { ComparedStory } from './comparedStory.ts';
import { entityOf, entityRecord } from './entityRecord.ts';
import { readShard, shardOf, shardsOf } from './places.ts';
import { quantitiesOf } from './quantities.ts';
import { claimRecord, questionRecord } from './records.ts';
import { termReader } from './terms.ts';
import { wordsOf } from './words.ts';

/** A story to compare texts with, all of which is at hand. */
export function wholeStory(corpus: Corpus): ComparedStory {
  const { articles, entities, questions, story } = corpus;
  const shards = shardsOf(corpus);
  const places = { windows: shards.windows.map(readShard), phrases: shards.phrases.map(readShard) };
  const claims = articles.map((article) => article.activeClaims.map(claimRecord));
  const known = entities.map((entity) => entityOf(entityRecord(entity)));
  const asked = new Map(questions.map((question) => [question.slug, questionRecord(question)]));
  const closest = closestAmong(claims.flat(), asked, termReader(known), story.language);
  const words = new Set(claims.flat().flatMap(({ statement, quote }) => foldedWords(`${statement} ${quote}`)));
  return {
    language: story.language,
    articles: articles.map(({ slug, short }) => ({ slug, short })),
    quantities: quantitiesOf(questions),
    entities: known,
    placesOf: (sort, group, code) => {
      const files = places[sort];
      return Promise.resolve(files[shardOf(group, files.length)]?.get(code) ?? []);
    },
    closest: ({ terms }) => Promise.resolve(closest(terms)),
    claimsOf: (article) => Promise.resolve(claims[article] ?? []),
    question: (slug) => Promise.resolve(asked.get(slug)),
    hasWord: (word) => Promise.resolve(foldedWords(word).every((folded) => words.has(folded))),
  };
}

const foldedWords = (text: string): string[] => wordsOf(text.replaceAll('-', ' ')).map(({ folded }) => folded);
