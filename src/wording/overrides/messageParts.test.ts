import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageParts } from './messageParts.ts';
import { worded } from './worded.ts';

const formats = {
  language: 'en',
  number: (value: number) => value.toLocaleString('en'),
  date: (edtf: string) => `on ${edtf}`,
};
const said = (message: string, given: Record<string, unknown>, language = 'en'): string =>
  worded(messageParts(message, language), given, { ...formats, language });

describe('a message of the editors', () => {
  test.each([
    ['from {name}', { name: 'Ada' }, 'from Ada'],
    ["it's '{'{name}'}'", { name: 'Ada' }, "it's {Ada}"],
    ['{n, number} of {day, date}', { n: 1250, day: '2031' }, '1,250 of on 2031'],
    ['{n, plural, =0 {none} one {# claim} other {# claims}}', { n: 0 }, 'none'],
    ['{n, plural, =0 {none} one {# claim} other {# claims}}', { n: 1 }, '1 claim'],
    ['{n, plural, =0 {none} one {# claim} other {# claims}}', { n: 1250 }, '1,250 claims'],
    ['{n, plural, offset:1 =1 {Ada} one {Ada and # more} other {Ada and # others}}', { n: 3 }, 'Ada and 2 others'],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, '22nd'],
    ['{who, select, press {printed} other {said by {who}}}', { who: 'press' }, 'printed'],
    ['{who, select, press {printed} other {said by {who}}}', { who: 'Bo' }, 'said by Bo'],
    ['No. # {n, plural, other {{who, select, other {#}}}}', { n: 2, who: 'x' }, 'No. # 2'],
  ])('%s', (message, given, expected) => {
    expect(said(message, given)).toBe(expected);
  });

  test('counts as its language does', () => {
    const polish = '{n, plural, one {plik} few {pliki} many {plików} other {pliku}}';
    expect([1, 3, 5].map((n) => said(polish, { n }, 'pl'))).toEqual(['plik', 'pliki', 'plików']);
    expect(() => messageParts(polish, 'en')).toThrow('few');
  });

  test.each([
    '{n',
    '{',
    'a } b',
    'a { b',
    '{}',
    '{n, plural, one {x}}',
    '{n, time}',
    '{n, number, percent}',
    '{n, plural, offset:x other {}}',
  ])('is refused with a reason: %s', (message) => {
    expect(() => messageParts(message, 'en')).toThrow(/\w/);
  });

  test('without braces and apostrophes says just that', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[{}']/.test(text)),
        (text) => {
          expect(said(text, {})).toBe(text);
        },
      ),
    );
  });
});
