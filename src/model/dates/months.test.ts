import { expect, test } from 'vitest';
import { monthsOf } from './months.ts';

test.each([
  ['2031-05-02', ['2031-05']],
  ['2031-12-30/2032-01-02', ['2031-12', '2032-01']],
  ['2031-05/..', ['2031-05']],
  ['../2031-05', []],
  ['2031', []],
])('%s covers %o', (date, months) => {
  expect(monthsOf(date)).toEqual(months);
});
