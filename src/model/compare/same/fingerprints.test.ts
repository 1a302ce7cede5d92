import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastedText } from '../sentencesIn.ts';
import { articleWords } from './articleWords.ts';
import { fingerprintFiles, fileOf, keyIn, readFingerprints, shapeFor } from './fingerprintFiles.ts';
import { fingerprintsOf, ofShortSentence, PHRASE } from './fingerprints.ts';
import { runsOf, wordsOf } from './words.ts';

const WORDS = 'ferry quay mayor “harbour” fire-boat Öresund tide crew’s lantern 83 storm pilot'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 60 });

const keysOf = (words: string): number[] => fingerprintsOf(wordsOf(words)).map(({ key }) => key);

test('a phrase has fingerprints, all of which every text has in which it stands', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: PHRASE, max: 12 }), (words, at, size) => {
      const phrase = words.slice(at % (words.length - size)).slice(0, size);
      const typed = phrase.join('  ').toUpperCase().replaceAll('“', '"').replaceAll('-', '‑').replaceAll('’', "'");
      const keys = keysOf(typed);
      expect(keys.length).toBeGreaterThan(0);
      expect(keysOf(words.join(' '))).toEqual(expect.arrayContaining(keys));
    }),
    { numRuns: 100 },
  );
});

test('far fewer fingerprints are kept than a text has words', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `${WORDS[(at * at) % 12] ?? ''}${at % 97}`).join(' ');
  expect(keysOf(words).length).toBeLessThan(1200);
});

test('fewer words than a phrase have no fingerprint', () => {
  expect(keysOf('ferry quay mayor tide')).toEqual([]);
});

test('of a script without spaces two letters count as a word', () => {
  const words = wordsOf('港口的大火在星期五夜里爆发造成八十三人死亡市长说');
  expect(words.every(({ weight }) => weight === 0.5)).toBe(true);
  expect([runsOf(words.slice(0, 15), 8).length, runsOf(words.slice(0, 17), 8).length]).toEqual([0, 2]);
  expect(fingerprintsOf(words.slice(0, 10)).length).toBeGreaterThan(0);
});

test('words are told to stand in a text only where they do, in one paragraph', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), (words, others, at) => {
      const run = others.slice(at % (others.length - 3)).slice(0, 3);
      const inOne = (list: readonly string[]): string => ` ${list.join(' ')} `;
      const { hasRun } = articleWords(pastedText(`${words.join(' ')}\n${words.toReversed().join(' ')}`), 'en');
      const stands = [words, words.toReversed()].some((list) => inOne(list).includes(inOne(run)));
      expect(hasRun(wordsOf(run.join(' ')))).toBe(stands);
    }),
  );
});

test('a whole short sentence is not found within a longer one', () => {
  const { fingerprints, hasSentence } = articleWords(
    pastedText('The fire is out. The crew is safe now, he said.'),
    'en',
  );
  const [short, part] = [wordsOf('The fire is out.'), wordsOf('The crew is safe now')];
  expect(fingerprints.map(({ key }) => key)).toContain(ofShortSentence(short)?.key);
  expect([hasSentence(short), hasSentence(part)]).toEqual([true, false]);
  expect([ofShortSentence(wordsOf('Not yet.')), ofShortSentence(wordsOf('a b c d e f g h'))]).toEqual([
    undefined,
    undefined,
  ]);
});

test('words that were taken down are words that no text has', () => {
  const { hasRun } = articleWords(pastedText('one two three four █████ ███ five six seven eight'), 'en');
  expect(hasRun(wordsOf('three four five six'))).toBe(false);
});

test('files give back which articles have a fingerprint, and hardly one that has not', () => {
  const number = fc.nat({ max: 2 ** 32 - 1 });
  const fingerprints = fc.array(fc.record({ key: number, group: number }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fingerprints, { minLength: 1, maxLength: 40 }), fc.nat(5e6), (articles, letters) => {
      const shape = shapeFor(letters, articles.length);
      const files = fingerprintFiles(articles, shape).map((file) => readFingerprints(file, shape));
      for (const [at, own] of articles.entries())
        for (const one of own) expect(files[fileOf(one, shape)]?.get(keyIn(one, shape))).toContain(at);
      const filed = files.flatMap((file) => [...file.values()]).flat().length;
      expect(filed).toBeLessThanOrEqual(articles.flat().length);
    }),
  );
});
