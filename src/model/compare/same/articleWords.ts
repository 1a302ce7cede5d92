import { sentences } from '../../text/sentences.ts';
import type { PlainText, Span } from '../../text/text.ts';
import { fingerprintsOf, ofShortSentence, type Fingerprint } from './fingerprints.ts';
import { wordsOf, type ComparedWord } from './words.ts';

type Words = readonly Pick<ComparedWord, 'folded'>[];

/** The words of an article as it is displayed, to be looked for word by word. */
export interface ArticleWords {
  /** By which words are found that may stand in it. */
  fingerprints: readonly Fingerprint[];
  /** Whether some words stand in it in a row, in one paragraph. */
  hasRun: (words: Words) => boolean;
  /** Whether some words, too few for a window, are a whole sentence of it. */
  hasSentence: (words: Words) => boolean;
}

const PARAGRAPH = '\n';

/** Reads the words of a text in a language. */
export function articleWords(text: PlainText, language: string): ArticleWords {
  const within = ({ start, end }: Span): ComparedWord[] => wordsOf(text.text.slice(start, end));
  const blocks = text.blocks.map(within);
  const plain = { text: text.text, blocks: text.blocks.map((block) => ({ ...block, heading: false })) };
  const short = sentences(plain, language)
    .map(within)
    .flatMap((words) => {
      const fingerprint = ofShortSentence(words);
      return fingerprint ? [{ fingerprint, words }] : [];
    });
  const all = blocks.map(inOne).join(PARAGRAPH);
  const whole = new Set(short.map(({ words }) => inOne(words)));
  return {
    fingerprints: [...blocks.flatMap(fingerprintsOf), ...short.map(({ fingerprint }) => fingerprint)],
    hasRun: (words) => words.length > 0 && all.includes(inOne(words)),
    hasSentence: (words) => whole.has(inOne(words)),
  };
}

const inOne = (words: Words): string => ` ${words.map(({ folded }) => folded).join(' ')} `;
