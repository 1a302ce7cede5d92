import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../model/text/words.ts';
import { checkSpelling } from './spelling.ts';
import { vocabularyOf } from './vocabulary.ts';

const known = [
  'harbour',
  'reward',
  'rewards',
  'guerrilla',
  'escalation',
  'talks',
  'counter',
  'narcotics',
  '83',
  'us',
  'bluntly',
];
const vocabulary = vocabularyOf([''], () => Promise.resolve(known.join(' ')));
const check = async (
  text: string,
  correct = true,
): Promise<{ words: string[]; corrected: string[]; unknown: string[] }> => {
  const { words, corrected, unknown } = await checkSpelling(wordsOf(text), vocabulary, correct);
  return { words, corrected: corrected.map(({ typed, word }) => `${typed} → ${word}`), unknown };
};

describe('checkSpelling', () => {
  test.each([
    ['a known word', 'reward', ['reward'], []],
    ['the beginning of one', 'harb', ['harb'], []],
    ['another form of one', 'escalating', ['escalating'], []],
    ['two letters that changed places', 'rewrad', ['reward'], ['rewrad → reward']],
    ['a letter too few', 'harbor', ['harbour'], ['harbor → harbour']],
    ['two slips in a long word', 'gerrila', ['guerrilla'], ['gerrila → guerrilla']],
    ['a compound by its parts', 'counter-narcotics', ['counter', 'narcotics'], []],
  ])('%s', async (_, text, words, corrected) => {
    expect(await check(text)).toEqual({ words, corrected, unknown: [] });
  });

  test.each(['bounty', 'helicopter', '84', 'usa'])('does not turn “%s” into something else', async (word) => {
    expect(await check(word)).toEqual({ words: [], corrected: [], unknown: [word] });
  });

  test('corrects nothing where the words are meant as typed', async () => {
    expect(await check('rewrad', false)).toEqual({ words: [], corrected: [], unknown: ['rewrad'] });
  });

  test('takes a known word with one slip inside for a known word', async () => {
    const slip = fc.tuple(
      fc.constantFrom('harbour', 'guerrilla', 'escalation'),
      fc.nat(),
      fc.constantFrom('q', 'x', 'z'),
    );
    await fc.assert(
      fc.asyncProperty(slip, async ([word, at, letter]) => {
        const place = 1 + (at % (word.length - 1));
        expect((await check(word.slice(0, place) + letter + word.slice(place))).words).toEqual([word]);
      }),
    );
  });
});
