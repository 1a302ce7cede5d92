import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, textWidth, wrap } from './labels.ts';

const text = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 20 })
  .map((words) => words.join(' '));

describe('wrap', () => {
  test('cuts after a whole word, without the stop before it', () => {
    expect(wrap('The mayor, who resigned, returns', textWidth('The mayor, who', 13), 13, 1)).toEqual(['The mayor…']);
  });

  test('keeps to its lines and, where a single word fits, to its width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 160, max: 400 }), fc.integer({ min: 1, max: 3 }), (words, width, limit) => {
        const lines = wrap(words, width, 13, limit);
        expect(lines.length).toBeLessThanOrEqual(limit);
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width + 0.02);
      }),
    );
  });
});

test('a name that is set apart stays so in each of its lines', () => {
  const label = '\u2068\u2068The Harbour Post\u2069, 2 May\u2069';
  expect(wrap(label, textWidth('The Harbour', 13), 13, 3)).toEqual([
    '\u2068\u2068The Harbour\u2069\u2069',
    '\u2068\u2068Post\u2069, 2 May\u2069',
  ]);
  expect(textWidth(label, 13)).toBe(textWidth('The Harbour Post, 2 May', 13));
});

describe('breakLines', () => {
  test('takes no more lines than need be, of about one length', () => {
    expect(breakLines('A ship leaves', 200, 13, 3)).toEqual(['A ship leaves']);
    expect(breakLines('A ship leaves the harbour by night', 200, 13, 3)).toEqual([
      'A ship leaves the',
      'harbour by night',
    ]);
  });

  test('loses no word where there is room', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(breakLines(words, 2000, 13, 2).join(' ')).toBe(words);
      }),
    );
  });
});
