import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeClaim } from '../claim/proposeClaim.ts';
import { KnownStory } from '../claim/knownStory.ts';
import { claimOf, records, selectionOf, storyOf } from '../claim/story.fixture.ts';

const statement = (marked: string, language = 'en'): string | undefined =>
  proposeClaim(selectionOf(marked, { language }), storyOf([])).statements[0];

test.each([
  ['‹The port has been shut›.', 'The port had been shut, according to Port Times on 21 May 2031.'],
  [
    '‹Lund came to the quay on Monday›.',
    'Ada Lund came to the quay on 19 May 2031, according to Port Times on 21 May 2031.',
  ],
  ['Lund came. ‹She is tired›, she said.', 'Ada Lund said that she was tired, Port Times reported on 21 May 2031.'],
  ['Ada Lund said on Monday that ‹the port is shut›.', 'Ada Lund said on 19 May 2031 that the port was shut.'],
  [
    'Two sailors told the Daily Gull that ‹the port is shut›.',
    'Two sailors told Daily Gull that the port was shut, Port Times reported on 21 May 2031.',
  ],
  [
    '‹Ada Lund claimed that the port is shut›.',
    'Ada Lund claimed that the port was shut, Port Times reported on 21 May 2031.',
  ],
  ['‹The sailors came yesterday›.', 'The sailors came on 20 May 2031, according to Port Times on 21 May 2031.'],
  ['‹The port is said to have burnt›.', 'The port was said to have burnt, according to Port Times on 21 May 2031.'],
  [
    '‹Sailors call Lund “the Lund of the sea”›.',
    'Sailors call Ada Lund “the Lund of the sea”, according to Port Times on 21 May 2031.',
  ],
  [
    '‹The boats will probably have to wait›.',
    'Port Times judged on 21 May 2031 that the boats would probably have to wait.',
  ],
  ['‹The harbour may be closed›.', 'Port Times judged on 21 May 2031 that the harbour might be closed.'],
  ['‹But it is a dangerous port›.', 'Port Times judged on 21 May 2031 that it was a dangerous port.'],
  [
    'The smoke hung low. ‹Smoke may close the port›.',
    'Port Times judged on 21 May 2031 that smoke might close the port.',
  ],
  [
    'Ada Lund spoke. “‹It is the end.›” she said.',
    'Ada Lund said that it was the end, Port Times reported on 21 May 2031.',
  ],
  [
    'Ada Lund spoke. ‹“It is the end.”› she said.',
    'Ada Lund said that “It is the end”, Port Times reported on 21 May 2031.',
  ],
  [
    'Liv Moe came. “It leaks,” Moe said. ‹Moe wrote it in her book›.',
    'Moe wrote it in her book, Port Times reported on 21 May 2031.',
  ],
  [
    '“‹It is shut, and it is ours,” Ada Lund said›.',
    '“It is shut, and it is ours,” Ada Lund said, Port Times reported on 21 May 2031.',
  ],
  [
    'Ada Lund said: ‹“The fire is out›. We will rebuild.”',
    'Ada Lund said that “The fire is out”, Port Times reported on 21 May 2031.',
  ],
  [
    '‹Ada Lund asked the board: “Is it shut?”›',
    'Port Times judged on 21 May 2031 that Ada Lund asked the board: “Is it shut?”',
  ],
  ['‹The Lund Tower is shut›.', 'The Lund Tower was shut, according to Port Times on 21 May 2031.'],
  ['‹The Mar-a-Lago club is shut›.', 'The Mar-a-Lago club was shut, according to Port Times on 21 May 2031.'],
  ['‹Is the Quay shut›?', 'Port Times asked on 21 May 2031 whether the Quay was shut.'],
  ['‹Could it burn again?›', 'Port Times asked on 21 May 2031 whether it could burn again.'],
  ['‹Why did the quay burn›?', 'Port Times asked on 21 May 2031: “Why did the quay burn?”'],
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

test('a body is named as the statements of the story name it, beside a noun otherwise than alone', () => {
  const known = ['The HB said so.', 'The HB met.', 'It is true of the HB.'].map((statement, at) =>
    claimOf('old', `aaaa111${at}`, { quote: 'a fire', statement, about: ['harbour-board'] }),
  );
  const story = new KnownStory(
    {
      ...{ events: [], questions: [], claims: known },
      entities: records.entities.map((entity) =>
        entity.slug === 'harbour-board' ? { ...entity, data: { ...entity.data, aliases: ['HB'] } } : entity,
      ),
    },
    'en',
  );
  const [first] = proposeClaim(selectionOf('‹The Harbour Board is closed›.'), story).statements;
  expect(first).toMatch(/^The HB was closed/);
});

test('other statements are proposed too: that the article judges it, that it writes it as fact', () => {
  expect(proposeClaim(selectionOf('‹The port is shut›.'), storyOf([])).statements).toEqual([
    'The port was shut, according to Port Times on 21 May 2031.',
    'Port Times judged on 21 May 2031 that the port was shut.',
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
