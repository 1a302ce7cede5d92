import { describe, expect, test } from 'vitest';
import { entities, textOf } from '../guess.fixture.ts';
import { guessSource, type SourceGuess } from '../source.ts';
import { SPOKEN } from './speakers.fixture.ts';

/** The guess for the words between ‹ and ›. */
function guess(marked: string, language = 'en'): SourceGuess {
  const bare = marked.replace(/[‹›]/g, '');
  const quote = { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 };
  return guessSource(
    textOf(...bare.split('\n\n')),
    [quote],
    { language, publisher: 'port-times', relays: [] },
    entities,
  );
}

function speaker(marked: string, language = 'en'): string {
  return guess(marked, language).attribution.at(-1)?.label ?? '';
}

/** At least so many of the guesses are right, and so many of the speakers found; at most so many sentences get one in vain. */
const PRECISION = 0.975;
const RECALL = 0.975;
const IN_VAIN = 0.03;

test('of the made-up sentences, by kind, most speakers are found and hardly one is wrong', () => {
  const rows = Object.entries(SPOKEN).flatMap(([kind, spoken]) =>
    spoken.map(([text, right]) => ({ kind, text, right, guessed: speaker(text) })),
  );
  const wrong = rows.filter(({ right, guessed }) => right !== guessed);
  const spoken = rows.filter(({ right }) => right !== '');
  const guessed = rows.filter((row) => row.guessed !== '');
  const hits = spoken.filter((row) => row.guessed === row.right).length;
  const silent = rows.filter(({ right }) => right === '');
  const figures = {
    precision: hits / guessed.length,
    recall: hits / spoken.length,
    inVain: silent.filter((row) => row.guessed !== '').length / silent.length,
  };
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  console.info(
    [...byKind].map(([kind, of]) => `${kind}: ${of.filter((row) => row.guessed === row.right).length} of ${of.length}`),
    figures,
    wrong,
  );
  expect(figures.precision).toBeGreaterThanOrEqual(PRECISION);
  expect(figures.recall).toBeGreaterThanOrEqual(RECALL);
  expect(figures.inVain).toBeLessThanOrEqual(IN_VAIN);
});

describe('the entity', () => {
  test.each([
    ['“‹I have always said the quay is sound›,” said Ada Lund.', 'ada-lund'],
    ['Mayor Lund said ‹the quay is sound›.', 'ada-lund'],
    ['Kim Lund said ‹the quay is sound›.', undefined],
    ['Ada Lund of the port council said ‹the quay is sound›.', 'ada-lund'],
    ['Critics of Ada Lund said ‹the quay is old›.', undefined],
    ['Ada Lund came. “‹It is sound›,” she said.', 'ada-lund'],
  ])('%s', (text, entity) => {
    expect(guess(text).attribution.at(-1)?.entity).toBe(entity);
  });
});

test.each([
  ['Kim Berg, a port inspector, said ‹the quay is sound›.', true],
  ['A port inspector said ‹the quay is sound›.', false],
  ['Officials said ‹the quay is sound›.', false],
  ['Documents show that ‹the quay is sound›.', false],
])('%s: named %s', (text, named) => {
  expect(guess(text).attribution).toMatchObject([{ named }]);
});

describe.each([
  ['es', '«‹El muelle es viejo›», dijo Kim Berg.', 'Kim Berg'],
  ['es', 'Kim Berg, inspectora del puerto, afirmó que ‹el muelle es viejo›.', 'Kim Berg'],
  ['es', '‹El muelle es viejo›, según la inspectora.', 'La inspectora'],
  ['es', '‹El muelle es viejo y fue cerrado el lunes›.', ''],
  ['fr', '« ‹Le quai est vieux› », a déclaré Kim Berg.', 'Kim Berg'],
  ['fr', 'Kim Berg, inspectrice du port, affirme que ‹le quai est vieux›.', 'Kim Berg'],
  ['fr', 'Selon le maire, ‹le quai est vieux›.', 'Le maire'],
  ['fr', '‹Le quai est vieux et il a été fermé lundi›.', ''],
  ['de', '„‹Der Kai ist alt›“, sagte Kim Berg am Freitag.', 'Kim Berg'],
  ['de', 'Kim Berg erklärte, dass ‹der Kai alt ist›.', 'Kim Berg'],
  ['de', '‹Der Kai ist alt und wurde am Montag gesperrt›.', ''],
  ['pt', '“‹O cais é velho›”, disse Kim Berg.', 'Kim Berg'],
  ['pt', 'Kim Berg, inspetora do porto, afirmou que ‹o cais é velho›.', 'Kim Berg'],
  ['pt', '‹O cais é velho e foi fechado na segunda-feira›.', ''],
  ['it', '«‹Il molo è vecchio›», ha detto Kim Berg.', 'Kim Berg'],
  ['it', 'Kim Berg, ispettrice del porto, afferma che ‹il molo è vecchio›.', 'Kim Berg'],
  ['it', '‹Il molo è vecchio ed è stato chiuso lunedì›.', ''],
])('%s', (language, text, label) => {
  test(text, () => {
    expect(speaker(text, language)).toBe(label);
  });
});
