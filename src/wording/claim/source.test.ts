import { expect, test } from 'vitest';
import type { Article, Claim, Entity } from '../../model/story/corpus.ts';
import { en } from '../en.ts';
import { sourceInWords } from './source.ts';

const [wire, lund] = [
  { slug: 'wire', name: 'The Wire', kind: 'publication' },
  { slug: 'ada-lund', name: 'Ada Lund', kind: 'person' },
] as Entity[];
const article = { language: 'en', relayed: [{ origin: wire, how: 'rewrite' }] } as unknown as Article;

function claim(origin: Entity | undefined, attribution: Partial<Claim['attribution'][number]>[] = []): Claim {
  return { article, modality: 'alleged', origin, attribution } as unknown as Claim;
}

test.each([
  ['an outlet whose report the article retells', claim(wire), 'Alleged · origin The Wire'],
  [
    'someone behind a speaker',
    claim(lund, [{ label: 'an aide', named: false }]),
    'Alleged · an aide · origin Ada Lund',
  ],
  ['nobody known', claim(undefined), 'Alleged · origin unknown'],
])('the origin of a claim is said where it is %s', (_, told, words) => {
  expect(sourceInWords(en, told).replaceAll('\u00a0', ' ')).toBe(words);
});

test('an origin is left out where the line or the page names it already', () => {
  const said = claim(lund, [{ label: 'Ada Lund', entity: lund, named: true }]);
  expect(sourceInWords(en, said).replaceAll('\u00a0', ' ')).toBe('Alleged · Ada Lund');
  expect(sourceInWords(en, said, lund)).toBe('Alleged');
});
