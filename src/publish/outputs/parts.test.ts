import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divided, type Divisible } from './parts.ts';

const lines: Divisible<string> = {
  url: '/data/lines.txt',
  textOf: (records) => records.map((record) => `${record}\n`).join(''),
  recordsIn: () => 1,
  indexOf: (parts) => parts.map(({ url, records }) => `${url} ${records}\n`).join(''),
};

test('a file that fits is one file', () => {
  expect(divided(lines, ['aa', 'bb'], 6)).toEqual([{ url: '/data/lines.txt', text: 'aa\nbb\n' }]);
  expect(divided(lines, [], 0)).toEqual([{ url: '/data/lines.txt', text: '' }]);
});

test('a larger one is cut, and an index stands at its address', () => {
  expect(divided(lines, ['aa', 'bb', 'é', 'much too long'], 6)).toEqual([
    {
      url: '/data/lines.txt',
      text: '/data/lines/1.txt 2\n/data/lines/2.txt 1\n/data/lines/3.txt 1\n',
    },
    { url: '/data/lines/1.txt', text: 'aa\nbb\n' },
    { url: '/data/lines/2.txt', text: 'é\n' },
    { url: '/data/lines/3.txt', text: 'much too long\n' },
  ]);
});

test('no record is lost, and no part is larger than the limit but one with a single record', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{0,20}$/)), fc.nat(200), (records, limit) => {
      const [first, ...parts] = divided(lines, records, limit);
      const held = parts.length === 0 && first ? [first] : parts;
      expect(held.map(({ text }) => text).join('')).toBe(lines.textOf(records));
      const tooLarge = held.filter(({ text }) => Buffer.byteLength(text) > limit);
      expect(tooLarge.filter(({ text }) => String(text).match(/\n/g)?.length !== 1 && records.length > 0)).toEqual([]);
    }),
  );
});
