import { voiceOf } from '../../claims/independentVoices.ts';
import type { Article, Claim } from '../../story/corpus.ts';
import { quoteText } from '../../text/quotes/quotes.ts';
import { BLOCK_BREAK, type Block, type PlainText } from '../../text/text.ts';
import type { ComparedAnswer, ComparedArticle, ComparedClaim } from '../comparedStory.ts';
import { articleWords } from '../same/articleWords.ts';

/** An article as files have it: its language, the words of each of its paragraphs as they are displayed, and its claims. */
export interface ArticleRecord {
  language: string;
  blocks: readonly string[];
  claims: readonly ClaimRecord[];
}

/**
 * A claim as files have it: its id, its statement, the voice that it rests on or null, where the parts of its quote begin and
 * end in the text by turns, and what it answers, as “question” or “question:position”.
 */
export type ClaimRecord = readonly [
  id: string,
  statement: string,
  voice: string | null,
  quote: readonly number[],
  ...answers: string[],
];

/** What a text is compared with of an article. */
export function articleRecord({ language, text, activeClaims }: Article): ArticleRecord {
  return {
    language,
    blocks: text.blocks.map(({ start, end }) => text.text.slice(start, end)),
    claims: activeClaims.map(claimRecord),
  };
}

function claimRecord({ id, statement, origin, spans, answers }: Claim): ClaimRecord {
  return [
    id,
    statement,
    origin ? voiceOf(origin).name : null,
    spans.flatMap(({ start, end }) => [start, end]),
    ...answers.map(({ question: { slug }, position }) => (position === undefined ? slug : `${slug}:${position}`)),
  ];
}

/** The article of a record; `short` is what it is called. */
export function articleOf({ language, blocks, claims }: ArticleRecord, short: string): ComparedArticle {
  const text = joined(blocks);
  return {
    words: articleWords(text, language),
    claims: claims.map((record) => claimOf(record, { text: text.text, language, short })),
  };
}

function joined(words: readonly string[]): PlainText {
  const blocks: Block[] = [];
  let start = 0;
  for (const [section, { length }] of words.entries()) {
    blocks.push({ start, end: start + length, section, heading: false });
    start += length + BLOCK_BREAK.length;
  }
  return { text: words.join(BLOCK_BREAK), blocks };
}

function claimOf(
  [id, statement, voice, places, ...answers]: ClaimRecord,
  { text, language, short }: { text: string; language: string; short: string },
): ComparedClaim {
  const starts = places.filter((_, at) => at % 2 === 0);
  return {
    ...{ id, statement, language, article: short },
    quote: quoteText(starts.map((start, at) => text.slice(start, places[2 * at + 1]))),
    voice: voice ?? undefined,
    answers: answers.map(answerOf),
  };
}

function answerOf(given: string): ComparedAnswer {
  const [question = '', position] = given.split(':');
  return { question, ...(position === undefined ? {} : { position }) };
}
