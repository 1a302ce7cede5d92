import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeClaim } from '../claim/proposeClaim.ts';
import { claimOf, selectionOf, storyOf } from '../claim/story.fixture.ts';

const statement = (marked: string, language = 'en'): string | undefined =>
  proposeClaim(selectionOf(marked, { language }), storyOf([])).statements[0];

test.each([
  ['‹The port has been shut›.', 'The port had been shut, according to Port Times on 21 May 2031.'],
  [
    '‹Lund came to the quay on Monday›.',
    'Ada Lund came to the quay on 19 May 2031, according to Port Times on 21 May 2031.',
  ],
  [
    'Lund came. ‹She is tired›, she said.',
    'Ada Lund said that Ada Lund was tired, Port Times reported on 21 May 2031.',
  ],
  ['Ada Lund said on Monday that ‹the port is shut›.', 'Ada Lund said on 19 May 2031 that the port was shut.'],
  [
    'Two sailors told the Daily Gull that ‹the port is shut›.',
    'Two sailors told Daily Gull that the port was shut, Port Times reported on 21 May 2031.',
  ],
  [
    '‹Ada Lund claimed that the port is shut›.',
    'Ada Lund claimed that the port was shut, Port Times reported on 21 May 2031.',
  ],
  ['‹The harbour may be closed›.', 'Port Times judged on 21 May 2031 that the harbour might be closed.'],
  ['‹The sign has “it is shut” on it›.', 'The sign had “it is shut” on it, according to Port Times on 21 May 2031.'],
])('“%s”', (marked, expected) => {
  expect(statement(marked)).toBe(expected);
});

test('of an article in another language than the editors’, or in one without words for it, none is proposed', () => {
  expect([statement('‹El puerto está cerrado›.', 'es'), statement('‹Satama on kiinni›.', 'fi')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('whatever the words, a statement is one sentence on one line', () => {
  const word = fc.constantFrom(
    'Lund',
    'he',
    'his',
    'said',
    'Monday',
    'is',
    '“',
    '”',
    ',',
    'the',
    'port',
    '2030',
    '$',
    '{when}',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), (words) => {
      expect(statement(`Ada Lund came. ‹${words.join(' ')}› now.`)).toMatch(/^[^\n]*[.!?…]["'”’»]?$/);
    }),
  );
});

test('editors who do not name the publisher of what an article says itself are not made to', () => {
  const statements = (statement: string): string | undefined =>
    proposeClaim(
      selectionOf('‹The port is shut›.'),
      storyOf([claimOf('old', 'aaaa1111', { quote: 'a fire', statement })]),
    ).statements[0];
  expect(statements('There was a fire.')).toBe('The port was shut.');
  expect(statements('There was a fire, Port Times wrote.')).toContain('Port Times');
});
