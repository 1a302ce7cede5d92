import { expect, test } from 'vitest';
import { contentsOf } from './contents.ts';

const heading = (id: string, depth: number, claims = 0) => ({
  heading: { id, text: `About ${id}`, depth },
  claims: new Array<null>(claims).fill(null),
});
const text = (claims: number) => ({ claims: new Array<null>(claims).fill(null) });
const river = [text(2), heading('weir', 2), text(3), text(1), heading('lock', 3, 1), text(4), heading('bend', 2)];

test('each heading of a long text is named with its level, its place and the claims up to the next', () => {
  expect(contentsOf(river, 10_000)).toEqual([
    { id: 'weir', text: 'About weir', level: 1, section: 1, claims: 4 },
    { id: 'lock', text: 'About lock', level: 2, section: 4, claims: 5 },
    { id: 'bend', text: 'About bend', level: 1, section: 6, claims: 0 },
  ]);
});

test('a short text, and one of few headings or none, needs no contents', () => {
  expect(contentsOf(river, 500)).toEqual([]);
  expect(contentsOf(river.slice(0, 5), 10_000)).toEqual([]);
  expect(contentsOf([text(9)], 10_000)).toEqual([]);
});
