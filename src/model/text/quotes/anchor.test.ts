import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from './anchor.ts';
import type { PlainText } from '../text.ts';

const plain = (text: string): PlainText => ({
  text,
  blocks: [{ start: 0, end: text.length, section: 0, heading: false }],
});
const TEXT = 'The ferry sank at noon. Twelve people drowned. The ferry sank in the harbour, the mayor said.';

const found = (exact: string, more: object = {}): string | undefined => {
  const at = anchor(plain(TEXT), { exact, prefix: '', suffix: '', ...more });
  return at && `${at.start} ${TEXT.slice(at.start, at.end)}${at.same ? '' : ' ~'}`;
};

describe('words are anchored', () => {
  it.each([
    ['as they are', 'Twelve people drowned', {}, '24 Twelve people drowned'],
    [
      'by the words after them, of several places',
      'The ferry sank',
      { suffix: ' in the harbour' },
      '47 The ferry sank',
    ],
    ['by the words before them', 'The ferry sank', { prefix: 'people drowned. ' }, '47 The ferry sank'],
    ['by their place, where nothing else tells', 'The ferry sank', { start: 47 }, '47 The ferry sank'],
    ['at the first place otherwise', 'The ferry sank', {}, '0 The ferry sank'],
    ['with other spaces and capitals', 'twelve  People drowned', {}, '24 Twelve people drowned'],
    ['approximately, where the text was changed', 'Twelve persons drowned', {}, '24 Twelve people drowned ~'],
    ['nowhere, where nothing is like them', 'A fire broke out on the quay', {}, undefined],
    ['nowhere, where there are none', ' ', {}, undefined],
  ])('%s', (_, exact, more, place) => {
    expect(found(exact, more)).toBe(place);
  });

  it('wherever they stand, with the words around them', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }), (from, length) => {
        const start = from + (/^\s*/.exec(TEXT.slice(from))?.[0].length ?? 0);
        const exact = TEXT.slice(start, start + length).trimEnd();
        fc.pre(exact !== '');
        const prefix = TEXT.slice(Math.max(0, start - 32), start);
        const suffix = TEXT.slice(start + exact.length, start + exact.length + 32);
        const at = anchor(plain(TEXT), { exact, prefix, suffix, start });
        expect(at).toEqual({ start, end: start + exact.length, same: true });
      }),
    );
  });
});
