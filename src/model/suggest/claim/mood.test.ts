import { expect, test } from 'vitest';
import { moodOf } from './mood.ts';

const named = [{ label: 'Ada Lund', named: true, mode: 'paraphrase' as const }];
const plain = { counts: false, evaluates: false };

test.each([
  ['the harbour might be closed, the board claims', named, plain, 'considered', 'prediction'],
  ['the board is weighing whether to close the harbour', [], plain, 'considered', 'intent'],
  ['Will the harbour ever reopen', [], plain, 'considered', 'prediction'],
  ['the harbour will reopen', [], plain, 'predicted', 'prediction'],
  ['the captain allegedly sold the ferry', [], plain, 'alleged', 'accusation'],
  ['she denied it', named, plain, 'denied', 'denial'],
  ['the ferry sank', named, plain, 'alleged', 'background'],
  ['the ferry has stopped', [], plain, 'asserted', 'event'],
  ['the strike is lawful', [], plain, 'asserted', 'legal'],
  ['carried 40 people', [], { counts: true, evaluates: false }, 'asserted', 'figure'],
  ['a reckless plan', [], { counts: false, evaluates: true }, 'opinion', 'assessment'],
  ['the quay is old', [], plain, 'asserted', undefined],
] as const)('“%s”', (words, attribution, shown, modality, kind) => {
  expect(moodOf(words, [...attribution], shown, 'en')).toEqual({ modality, kind });
});

test('a language without words for it shows no mood', () => {
  expect(moodOf('Se saattaa sulkeutua', [], plain, 'fi')).toBeUndefined();
});
