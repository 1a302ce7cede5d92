import { expect, test } from 'vitest';
import { vocabularyOf } from './vocabulary.ts';

// As the build cuts them: in the order of their first two letters, the words of a part by how common they are.
const parts = { a: 'early a', ha: 'harbour heap hall', re: 'reward', ru: 'sand rust' };
const read: string[] = [];
const vocabulary = vocabularyOf(Object.keys(parts), (part) => {
  read.push(Object.keys(parts)[part] ?? '');
  return Promise.resolve(Object.values(parts)[part] ?? '');
});

test('a known word needs the one part in which it stands', async () => {
  expect(await vocabulary.alike('harbour')).toEqual(['harbour', 'hall']);
  expect(await vocabulary.alike('hall')).toEqual(['harbour', 'hall']);
  expect(await vocabulary.alike('heap')).toEqual(['heap']);
  expect(read).toEqual(['ha']);
  expect(await vocabulary.alike('zebra')).toEqual([]);
  expect(await vocabulary.alike('1st')).toEqual([]);
});

test('a single letter may be the beginning of any word with it', async () => {
  expect(await vocabulary.alike('r')).toEqual(['reward', 'rust']);
});

test('a mistyped word is sought where its first two letters may have been meant to lead', async () => {
  expect(await vocabulary.near('reard')).toEqual(['reward', 'rust', 'early']);
});

test('few words are one part', async () => {
  const small = vocabularyOf([''], () => Promise.resolve('harbour reward'));
  expect([await small.alike('reward'), await small.near('xx')]).toEqual([
    ['harbour', 'reward'],
    ['harbour', 'reward'],
  ]);
});
