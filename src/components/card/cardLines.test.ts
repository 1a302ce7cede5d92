import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { entityLines, eventLines, questionLines } from './cardLines.ts';
import { en } from '../../wording/en.ts';

const loaded = await withCorpus(
  { ...good, 'events/vote.md': '---\ntitle: The vote\ndate: 2031-04-02\nparticipants:\n  - ada-lund\n---\n' },
  loadCorpus,
);
if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
const { questions, events, entities } = loaded.corpus;
const named = <R extends { slug: string }>(records: readonly R[], slug: string): R => {
  const found = records.find((record) => record.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

test('the card of a question has its answers, with the day for which each holds and who gives it', () => {
  expect(questionLines(en, named(questions, 'how-many-dead'))).toEqual([
    {
      date: '2031-05-02',
      words: expect.stringMatching(/at least 83/) as string,
      href: '/claims/abcd1234/',
      by: expect.stringMatching(/ · Daily Gull$/) as string,
    },
  ]);
  expect(questionLines(en, named(questions, 'rebuild')).map(({ words }) => words)).toEqual(['It will', 'Nobody says']);
});

test('the card of an event has what is told of it, and that of an entity its events in order of time', () => {
  expect(eventLines(named(events, 'fire')).map(({ words, href }) => [words, href])).toEqual([
    ['The fire killed at least 83 people.', '/claims/abcd1234/'],
  ]);
  expect(entityLines(named(entities, 'ada-lund')).map(({ date, href }) => [date, href])).toEqual([
    ['2031-04-02', '/events/vote/'],
    ['2031-05-01', '/events/fire/'],
  ]);
});

test('the card of an entity without events has the claims about it', () => {
  const { claimsAbout, ...entity } = named(entities, 'ada-lund');
  const bare = claimsAbout.map((claim) => ({ ...claim, event: undefined }));
  expect(entityLines({ ...entity, events: [], claimsAbout: bare }).map(({ href }) => href)).toEqual([
    '/claims/abcd1234/',
  ]);
});

test('what a card leaves out is counted', () => {
  expect([1, 1200].map((left) => en.cards.more({ left }))).toEqual(['and 1 more', 'and 1,200 more']);
});
