import { expect, test } from 'vitest';
import { ENGLISH_STOP_WORDS } from '../../../model/search/stopWords.ts';
import { stopWordsIn } from '../story/story.ts';
import { isBegun, parseQuery } from './query.ts';

const english = stopWordsIn({ stopWords: [ENGLISH_STOP_WORDS] });
const both = stopWordsIn({ stopWords: ['die der das war', ENGLISH_STOP_WORDS] });

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
  const query = parseQuery(text, 'en', english);
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
  expect(isBegun(text, 'en', english)).toBe(begun);
});

test('the words of English questions may tell something in another language', () => {
  expect(parseQuery('die Hand was', 'de', []).words.map(({ raw }) => raw)).toEqual(['die', 'Hand', 'was']);
  expect([isBegun('the', 'de', []), isBegun('大火', 'zh', []), isBegun('大', 'zh', [])]).toEqual([false, false, false]);
});

test.each([
  ['die Fähre war das', ['Fähre']],
  ['who may die', ['die']],
  ['die das', ['die', 'das']],
])('of the languages of a story, that counts which has most stop words of “%s”', (text, words) => {
  expect(parseQuery(text, 'de', both).words.map(({ raw }) => raw)).toEqual(words);
});
