import { expect, test } from 'vitest';
import { entities, textOf } from '../guess.fixture.ts';
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
  ['Ada Lund told the Norway Herald that the quay is shut.', ['Norway Herald']],
  ['She said on Norland Radio’s morning show that the quay is shut.', ['Norland Radio']],
  ['The mayor left, telling Port Times that the quay is shut.', ['port-times']],
  ['She hung up on a Gazette reporter.', ['Gazette']],
  ['According to CNN’s Kim Berg, the port is shut.', ['CNN']],
  ['According to Kim Berg, the port is shut.', []],
  ['In Eastport News reports came late.', ['Eastport News']],
  ['The closure was first reported by Deep Water.', ['Deep Water']],
  ['It told Norway that the quay is shut.', []],
])('%s', (sentence, found) => {
  expect(outlets(sentence)).toEqual(found);
});

test('each outlet counts once, with the sentence that shows it first', () => {
  expect(
    relayEvidence(textOf('He told Port Times. She told Port Times.', 'They told the Daily Gull.'), 'en', entities),
  ).toEqual([
    {
      name: 'Port Times',
      entity: 'port-times',
      how: 'quotation',
      found: 'told Port Times',
      sentence: 'He told Port Times.',
    },
    {
      name: 'Daily Gull',
      entity: 'daily-gull',
      how: 'quotation',
      found: 'told the Daily Gull',
      sentence: 'They told the Daily Gull.',
    },
  ]);
});

test.each([
  ['EASTPORT, Dec. 22 (PT) — Ada Lund said the quay is shut.', 'port-times', 'Port Times'],
  ['EASTPORT (Port Times) – The quay is shut.', 'port-times', 'Port Times'],
  ['EASTPORT (SWA) — The quay is shut.', undefined, 'SWA'],
  ['(Sea Wire) - The quay is shut.', undefined, 'Sea Wire'],
  ['The quay is shut. — Sea Wire', undefined, 'Sea Wire'],
  ['The quay is shut. (Port Times)', 'port-times', 'Port Times'],
])('the agency of “%s” republishes', (line, entity, name) => {
  expect(relayEvidence(textOf(line), 'fi', entities)).toMatchObject([{ entity, name, how: 'republication' }]);
});

test.each([
  'Liv Moe (R-Norland) — she left — said so.',
  'The crew left — Bo Ek',
  'EASTPORT (Norway) — The quay is shut.',
])('no agency stands in “%s”', (line) => {
  expect(relayEvidence(textOf(line), 'en', entities)).toEqual([]);
});

test('a language without words has no guesses', () => {
  expect(outlets('Two officials told the Daily Gull that the port is shut.', 'fi')).toEqual([]);
});
