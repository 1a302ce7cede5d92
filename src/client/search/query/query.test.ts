import { expect, test } from 'vitest';
import { isBegun, parseQuery } from './query.ts';

test.each<[string, string[], string[]]>([
  ['who denied that the harbour burned?', ['denied', 'harbour', 'burned'], []],
  ['what is it about', ['what', 'about'], []],
  ['by as and that the', ['by', 'as'], []],
  ['it', ['it'], []],
  ['"the big harbour" fire', ['fire'], ['the big harbour']],
  ['“Ada Lund” «in the port»', [], ['Ada Lund', 'in the port']],
  ['"unfinished phrase', ['unfinished', 'phrase'], []],
  ['"" fire', ['fire'], []],
  ['$50m reward', ['$50+million', 'reward'], []],
  ['3bn or 4k', ['3+billion', '4000'], []],
  ['F-35', ['f35'], []],
  ['  ', [], []],
])('%s', (text, words, phrases) => {
  const query = parseQuery(text, 'en');
  expect({ words: query.words.map(({ wanted }) => wanted[0]?.terms.join('+')), phrases: query.phrases }).toEqual({
    words,
    phrases,
  });
});

test.each([
  ['t', true],
  ['harbour f', true],
  ['the', true],
  ['what did they', true],
  ['harbour the', false],
  ['fir', false],
  ['F1 ', false],
])('more is awaited after “%s”: %s', (text, begun) => {
  expect(isBegun(text, 'en')).toBe(begun);
});

test('the words of English questions may tell something in another language', () => {
  expect(parseQuery('die Hand was', 'de').words.map(({ raw }) => raw)).toEqual(['die', 'Hand', 'was']);
  expect([isBegun('the', 'de'), isBegun('大火', 'zh'), isBegun('大', 'zh')]).toEqual([false, false, false]);
});
