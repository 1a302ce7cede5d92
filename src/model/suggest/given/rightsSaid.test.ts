import { expect, test } from 'vitest';
import { copyrightLines, rightsSaid } from './rightsSaid.ts';

const at = (...values: string[]): { from: string; value: string }[] =>
  values.map((value) => ({ from: 'a place', value }));

test.each([
  [['© 2031 Port Times'], '© 2031 Port Times'],
  [['Port Times'], '© Port Times'],
  [['Port Times', '© 2031 Port Times'], '© Port Times'],
  [['Reproduction is authorised.'], 'Reproduction is authorised.'],
  [
    ['https://creativecommons.org/licenses/by-sa/4.0/'],
    'CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/',
  ],
  [['http://creativecommons.org/publicdomain/zero/1.0/'], 'CC0 1.0, http://creativecommons.org/publicdomain/zero/1.0/'],
  [['https://port.example/terms', '© 2031\n Port Times.'], '© 2031 Port Times. Licence: https://port.example/terms'],
  [['/terms', ''], undefined],
  [[], undefined],
])('%j gives “%s”', (values, words) => {
  expect(rightsSaid(at(...values))?.value).toBe(words);
});

test('each place is told that says something of the rights', () => {
  const places = [
    { from: 'license in its JSON-LD', value: 'https://creativecommons.org/licenses/by/4.0/' },
    { from: 'a line of its own', value: '© 2031 Port Times' },
  ];
  expect(rightsSaid(places)?.because).toBe(
    'The page gives “© 2031 Port Times” (a line of its own) and “https://creativecommons.org/licenses/by/4.0/” (license in its JSON-LD).',
  );
});

test('of the lines of a page the last one with a year or with all rights is its copyright', () => {
  const pieces = [
    '© Kim Berg',
    'Copyright 2030 by Photos Ltd',
    'Share',
    '© 2031 Port Times. All rights reserved.',
    'Home',
  ];
  expect(copyrightLines(pieces)).toEqual([
    { from: 'a line of its own', value: '© 2031 Port Times. All rights reserved.' },
  ]);
  expect(copyrightLines(['All rights reserved'])).toHaveLength(1);
  expect(
    copyrightLines([`© 2031 Port Times, Ltd. All Rights Reserved. ${'Use of this site is free. '.repeat(9)}`]),
  ).toEqual([{ from: 'a line of its own', value: '© 2031 Port Times, Ltd. All Rights Reserved.' }]);
  expect(copyrightLines(['A quarrel about copyright in 2031', `© 2031 ${'Port '.repeat(99)}`])).toEqual([]);
});
