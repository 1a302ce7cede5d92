import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entities, textOf } from './guess.fixture.ts';
import { guessSource, type SourceGuess } from './source.ts';

interface Given {
  relays?: { origin: string; how: 'rewrite' | 'quotation' }[];
  language?: string;
}

/** The guess for the words between ‹ and › of a paragraph. */
function guess(marked: string, { relays = [], language = 'en' }: Given = {}): SourceGuess {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  return guessSource(
    textOf(marked.replace(/[‹›]/g, '')),
    [{ start, end }],
    { language, publisher: 'port-times', relays },
    entities,
  );
}

const labels = ({ attribution }: SourceGuess): string[] =>
  attribution.map(
    ({ label, entity = '-', named, mode }) => `${label} ${entity} ${named ? 'named' : 'unnamed'} ${mode}`,
  );

describe('guessSource', () => {
  test.each([
    ['Ada Lund said that ‹the port is shut›.', 'Ada Lund ada-lund named paraphrase', 'ada-lund'],
    ['“‹The port is shut›,” said Ada Lund.', 'Ada Lund ada-lund named direct', 'ada-lund'],
    [
      '“‹The port is shut›,” the former mayor Ada Lund said.',
      'The former mayor Ada Lund ada-lund named direct',
      'ada-lund',
    ],
    [
      '‹The port is shut›, according to the Harbour Board.',
      'The Harbour Board harbour-board named paraphrase',
      'harbour-board',
    ],
    [
      'Ada Lund, the head of the port, has long claimed that ‹it is safe›.',
      'Ada Lund ada-lund named paraphrase',
      'ada-lund',
    ],
    ['Lund came. She said: “‹All is well›.”', 'Lund ada-lund named direct', 'ada-lund'],
    ['Two officials said ‹the port is shut›.', 'Two officials - unnamed paraphrase', 'port-times'],
    [
      'A spokesman for the Harbour Board said ‹it is shut›.',
      'A spokesman for the Harbour Board harbour-board unnamed paraphrase',
      'harbour-board',
    ],
    ['The Customs Office said ‹it is shut›.', 'The Customs Office - named paraphrase', undefined],
    ['Norway says that ‹the port is shut›.', 'Norway norway named paraphrase', 'norway'],
    [
      'NORWAY (PT). A report in the Daily Gull says ‹it is shut›.',
      'Daily Gull daily-gull named paraphrase',
      'daily-gull',
    ],
    ['Meanwhile, Kim Berg warned that ‹it will burn›.', 'Kim Berg - named paraphrase', undefined],
  ])('%s', (sentence, label, origin) => {
    const guessed = guess(sentence);
    expect(labels(guessed)).toEqual([label]);
    expect(guessed.origin).toBe(origin);
  });

  test('an outlet that a source told stands before it and is the origin', () => {
    const guessed = guess('‹The port is shut›, two officials told the Daily Gull on Friday.');
    expect(labels(guessed)).toEqual(['Daily Gull daily-gull named paraphrase', 'Two officials - unnamed paraphrase']);
    expect(guessed.origin).toBe('daily-gull');
  });

  test.each([
    ['An internal report seen by the Daily Gull says ‹the port is shut›.', 'An internal report'],
    ['‹The port is shut›, according to documents leaked to the Daily Gull.', 'Documents'],
  ])('so does one that has seen what a document says: %s', (sentence, label) => {
    const guessed = guess(sentence);
    expect(labels(guessed)).toEqual(['Daily Gull daily-gull named paraphrase', `${label} - unnamed paraphrase`]);
    expect(guessed.origin).toBe('daily-gull');
  });

  test('the one outlet that an article retells stands behind sources that it does not name', () => {
    const relays = [{ origin: 'daily-gull', how: 'rewrite' as const }];
    const unnamed = guess('Two officials said ‹the port is shut›.', { relays });
    expect(labels(unnamed)).toEqual(['Daily Gull daily-gull named paraphrase', 'Two officials - unnamed paraphrase']);
    expect(guess('‹The port is shut›.', { relays }).origin).toBe('daily-gull');
    expect(guess('Ada Lund said ‹the port is shut›.', { relays }).origin).toBe('ada-lund');
  });

  test('of several outlets none is chosen, and of one that is only quoted nobody knows whether it was told', () => {
    const relays = (how: 'rewrite' | 'quotation'): NonNullable<Given['relays']> =>
      ['daily-gull', 'port-times'].map((origin) => ({ origin, how }));
    expect(guess('Two officials said ‹the port is shut›.', { relays: relays('rewrite') }).origin).toBeUndefined();
    expect(guess('Two officials said ‹the port is shut›.', { relays: relays('quotation') }).origin).toBe('unknown');
  });

  test.each([
    ['It was ‹reportedly shut›.', 'Unnamed reports', 'unknown'],
    ['‹The captain is said to have left›.', 'Unnamed reports', 'unknown'],
    ['‹The port is shut, as detailed in reports›.', 'Unnamed reports', 'unknown'],
    ['‹The port is shut›, according to sources.', 'Sources', 'unknown'],
    ['Two sailors told the Daily Gull that ‹the port is reportedly shut›.', 'Two sailors', 'daily-gull'],
  ])('whoever is pointed to without a name is unknown, in a retelling too: %s', (sentence, label, origin) => {
    const guessed = guess(sentence, { relays: [{ origin: 'daily-gull', how: 'rewrite' }] });
    expect([guessed.attribution.at(-1)?.label, guessed.origin]).toEqual([label, origin]);
  });

  test.each([
    '‹Ada Lund, the mayor of the port›, said that it is shut.',
    'The former ‹mayor Ada Lund› said that it is shut.',
    '‹Ada Lund ordered the ferry to leave›.',
    '‹The Harbour Board declined to comment›.',
    'The port is shut, Ada Lund said, ‹raising the pressure on the board›.',
    'Ada Lund warned of a storm, while ‹two ferries left the port›.',
    'Ada Lund accuses ‹Captain Bo Ek› of negligence.',
    'Ada Lund praised the crew of ‹the Quay Star, the oldest ferry›.',
  ])('what tells of a speaker, or is added to what somebody says, is the article’s own: %s', (sentence) => {
    expect(guess(sentence)).toEqual({ attribution: [], origin: 'port-times' });
  });

  test('the article’s own voice is its publisher’s, and so is a language that we have no words for', () => {
    expect(guess('‹The port is shut›.')).toEqual({ attribution: [], origin: 'port-times' });
    expect(guess('Ada Lund said ‹the port is shut›.', { language: 'fi' })).toEqual({
      attribution: [],
      origin: 'port-times',
    });
  });

  test('whatever the words, it names only entities that there are', () => {
    const word = fc.constantFrom(
      'said',
      'told',
      'Ada',
      'Lund',
      'the',
      'mayor',
      ',',
      '“',
      '”',
      '.',
      'of',
      'He',
      'Norway',
      '(',
      '',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (words, from, length) => {
        const text = words.join(' ');
        const start = Math.min(from, text.length);
        const { attribution, origin } = guessSource(
          textOf(text),
          [{ start, end: Math.min(start + length, text.length) }],
          { language: 'en', publisher: 'unknown', relays: [] },
          entities,
        );
        const known = ['unknown', undefined, ...entities.map(({ slug }) => slug)];
        expect(known).toContain(origin);
        for (const { label, entity } of attribution) {
          expect(known).toContain(entity);
          expect(label).toBe(label.trim());
          expect(label).not.toBe('');
        }
      }),
    );
  });
});
