import { expect, it } from 'vitest';
import { draftsOf } from './drafts.ts';
import type { ComparedSentence } from './given.ts';

it('chooses the sentences that are close to the story and answer something it asks', () => {
  const form = { statement: 'The ferry sank.', answers: [] };
  const answer = { ...form, answers: [{ question: 'sunk', position: 'yes' }] };
  const drafts = [answer, form, answer, null];
  const sentences = [
    { words: 'It sank.', told: 'close', claims: [] },
    { words: 'It was old.', told: 'same-words', claims: [] },
    { words: 'It went down.', told: 'nothing', claims: [] },
    { words: 'This is no part of the text.', told: 'another-figure', claims: [] },
  ] satisfies ComparedSentence[];
  expect(draftsOf(sentences, { drafts }).map(({ words, isChosen }) => [words, isChosen])).toEqual([
    ['It sank.', true],
    ['It was old.', false],
    ['It went down.', false],
  ]);
});
