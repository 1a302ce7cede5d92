import { describe, expect, test } from 'vitest';
import { dateEvidence, isDateLine, isDateWord } from './dateEvidence.ts';
import { textOf } from '../guess.fixture.ts';

describe('dateEvidence', () => {
  test('lists days, months, weekdays and relative words with their sentence', () => {
    expect(
      dateEvidence(
        textOf(
          'The ferry sank on Friday. Nobody knew.',
          'A storm rose on 3 May 2031, a month ago; yesterday it was calm.',
        ),
        'en',
      ),
    ).toEqual([
      { words: ['Friday'], sentence: 'The ferry sank on Friday.' },
      {
        words: ['3 May 2031', 'a month ago', 'yesterday'],
        sentence: 'A storm rose on 3 May 2031, a month ago; yesterday it was calm.',
      },
    ]);
  });

  test.each(['He may march today.', 'March on, they said.', 'A mayday call came.', 'Mondayish.'])(
    'does not take “%s” for a month or a weekday',
    (sentence) => {
      const words = dateEvidence(textOf(sentence), 'en').flatMap((found) => found.words);
      expect(words.filter((word) => word !== 'today')).toEqual([]);
    },
  );

  test('knows the months and weekdays of languages whose words it does not have', () => {
    expect(dateEvidence(textOf('Le vendredi 3 mai 2031, le bac coula.'), 'fr')).toMatchObject([
      { words: ['vendredi', '3 mai 2031'] },
    ]);
    expect(dateEvidence(textOf('Паром затонул 3 мая 2031.'), 'ru')).toMatchObject([{ words: ['3 мая 2031'] }]);
    expect(dateEvidence(textOf('The ferry sank on Friday.'), 'tlh')).toEqual([]);
  });
});

test('a line of its own with a day is furniture, a sentence is not', () => {
  expect(isDateLine('Friday, 3 December 2031, 10:15 am', 'en')).toBe(true);
  expect(isDateLine('The ferry sank on 3 December 2031', 'en')).toBe(false);
  expect(isDateWord('January', 'en')).toBe(true);
  expect(isDateWord('January Blues', 'en')).toBe(false);
});

test.each([
  ['Veröffentlicht am 3. Mai 2031 um 10:15 Uhr | Lesedauer: 3 Minuten', 'de', true],
  ['Sábado, 3 de maio de 2031 às 10h15', 'pt', true],
  ['Opublikowano: 3 maja 2031', 'pl', true],
  ['Pożar wybuchł 3 maja 2031', 'pl', false],
  ['١٣ أيار/مايو ٢٠٣١', 'ar', true],
])('a line of its own with a day, in other languages: %s', (line, language, isLine) => {
  expect(isDateLine(line, language)).toBe(isLine);
});
