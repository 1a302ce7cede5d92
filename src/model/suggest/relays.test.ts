import { expect, test } from 'vitest';
import { entities, textOf } from './guess.fixture.ts';
import { relayEvidence } from './relays.ts';

const outlets = (sentence: string, language = 'en'): (string | undefined)[] =>
  relayEvidence(textOf(sentence), language, entities).map(({ entity, name }) => entity ?? name);

test.each([
  ['Two officials told the Daily Gull that the port is shut.', ['daily-gull']],
  ['According to The Gull, the port is shut.', ['daily-gull']],
  ['The closure, first reported by Port Times, lasts a week.', ['port-times']],
  ['Port Times first reported the closure.', ['port-times']],
  ['A report in the Evening Star suggests a leak.', ['Evening Star']],
  ['read the full note in Port Times.', ['port-times']],
  ['The mayor told the Harbour Board so.', []],
  ['According to the Harbour Board, all is well.', []],
  ['According to Ada Lund, all is well.', []],
  ['She told reporters that all is well.', []],
  ['The Daily Gull is a bird.', []],
])('%s', (sentence, found) => {
  expect(outlets(sentence)).toEqual(found);
});

test('each outlet counts once, with the sentence that shows it first', () => {
  expect(
    relayEvidence(textOf('He told Port Times. She told Port Times.', 'They told the Daily Gull.'), 'en', entities),
  ).toEqual([
    { name: 'Port Times', entity: 'port-times', found: 'told Port Times', sentence: 'He told Port Times.' },
    { name: 'Daily Gull', entity: 'daily-gull', found: 'told the Daily Gull', sentence: 'They told the Daily Gull.' },
  ]);
});

test('a language without words has no guesses', () => {
  expect(outlets('Two officials told the Daily Gull that the port is shut.', 'fi')).toEqual([]);
});
