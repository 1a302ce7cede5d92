import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Corpus } from '../story/corpus.ts';
import { ofShortSentence, windowsOf } from './fingerprints.ts';
import { readShard, shardOf, shardsOf } from './places.ts';
import { wordsOf } from './words.ts';

const WORDS = 'ferry quay mayor “harbour” fire-boat Öresund tide crew’s lantern 83 storm pilot'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 60 });

/** A corpus of one article, whose text is one paragraph. */
function corpusOf(words: readonly string[]): Pick<Corpus, 'articles'> {
  const whole = words.join(' ');
  const block = { start: 0, end: whole.length, section: 0, heading: false };
  const article = { text: { text: whole, blocks: [block] }, language: 'en', activeClaims: [] };
  return { articles: [article] as unknown as Corpus['articles'] };
}

function stands(words: string, corpus: Pick<Corpus, 'articles'>): boolean {
  const { windows } = shardsOf(corpus);
  return windowsOf(wordsOf(words)).some(({ group, code }) =>
    readShard(windows[shardOf(group, windows.length)] ?? '').has(code),
  );
}

test('eight words in a row are found, with other capitals, quotation marks, hyphens and spaces too', () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const run = words.slice(at % (words.length - 8)).slice(0, 8);
      const typed = run.join('  ').toUpperCase().replaceAll('“', '"').replaceAll('-', '‑').replaceAll('’', "'");
      expect(stands(typed, corpusOf(words))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('words are found only where eight of them stand so', () => {
  fc.assert(
    fc.property(text, text, (words, others) => {
      const level = (list: readonly string[]): string => ` ${list.join(' ')} `;
      const runs = others.slice(7).map((_, at) => others.slice(at, at + 8));
      const isThere = runs.some((run) => level(words).includes(level(run)));
      expect(stands(others.join(' '), corpusOf(words))).toBe(isThere);
    }),
    { numRuns: 60 },
  );
});

test('of a script without spaces two letters count as a word', () => {
  const line = '港口的大火在星期五夜里爆发造成八十三人死亡市长说';
  expect(wordsOf(line).every(({ weight }) => weight === 0.5)).toBe(true);
  expect(windowsOf(wordsOf(line.slice(0, 15)))).toHaveLength(0);
  expect(windowsOf(wordsOf(line.slice(0, 17)))).toHaveLength(2);
});

test('a whole short sentence is not taken for the same words within a longer one', () => {
  const short = ofShortSentence(wordsOf('The fire is out.'));
  expect(short?.code).not.toBe(windowsOf(wordsOf('The fire is out, and so is the very last lamp'))[0]?.code);
  expect([ofShortSentence(wordsOf('Not yet.')), ofShortSentence(wordsOf('a b c d e f g h'))]).toEqual([
    undefined,
    undefined,
  ]);
});

test('words that were taken down are words that no text has', () => {
  const corpus = corpusOf('one two three four █████ ███ five six seven eight'.split(' '));
  expect(stands('one two three four five six seven eight', corpus)).toBe(false);
});
