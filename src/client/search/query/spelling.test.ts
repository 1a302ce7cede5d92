import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../model/terms/terms.ts';
import { checkSpelling } from './spelling.ts';
import { storyOf } from '../story/story.fixture.ts';

const known = 'harbour reward rewards guerrilla escalation talks counter narcotics 83 us bluntly 1.5 Müller';
const story = storyOf({ a: known });
const check = async (
  text: string,
  correct = true,
): Promise<{ words: string[]; corrected: string[]; unknown: string[] }> => {
  const { words, corrected, unknown } = await checkSpelling(searchWords(text, 'en'), [story], correct);
  return {
    words: words.flatMap(([sought]) => sought?.flatMap(({ terms }) => terms) ?? []),
    corrected: corrected.map(({ typed, word }) => `${typed} → ${word}`),
    unknown,
  };
};

describe('checkSpelling', () => {
  test.each([
    ['a known word', 'reward', ['reward'], []],
    ['the beginning of one', 'harb', ['harb'], []],
    ['another form of one', 'escalating', ['escalation'], []],
    ['two letters that changed places', 'rewrad', ['reward'], ['rewrad → reward']],
    ['a letter too few', 'harbor', ['harbour'], ['harbor → harbour']],
    ['two slips in a long word', 'gerrila', ['guerrilla'], ['gerrila → guerrilla']],
    ['a compound by its parts', 'counter-narcotics', ['counter', 'narcotics'], []],
    ['a marked letter written as two', 'Mueller', ['muller'], []],
    ['a number with another point', '1,5', ['1.5'], []],
  ])('%s', async (_, text, words, corrected) => {
    expect(await check(text)).toEqual({ words, corrected, unknown: [] });
  });

  test.each(['bounty', 'helicopter', '84', '8', '15', 'usa', '大火'])(
    'does not turn “%s” into something else',
    async (word) => {
      expect(await check(word)).toEqual({ words: [], corrected: [], unknown: [word] });
    },
  );

  test('corrects nothing where the words are meant as typed', async () => {
    expect(await check('rewrad', false)).toEqual({ words: [], corrected: [], unknown: ['rewrad'] });
  });

  test('tells which of several stories has a word, and corrects to the words of all', async () => {
    const other = storyOf({ b: 'inundation' });
    const { words, corrected } = await checkSpelling(searchWords('reward inudnation', 'en'), [story, other], true);
    expect(words.map((word) => word.map((sought) => sought !== undefined))).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(corrected).toEqual([{ typed: 'inudnation', word: 'inundation' }]);
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
