import { expect, test } from 'vitest';
import { enStatements } from '../languages/en/statements.ts';
import { whenInWords } from './when.ts';

test.each([
  ['2031-05-03', 'on 3 May 2031'],
  ['2031-05-03/2031-05-04', 'on 3 or 4 May 2031'],
  ['2031-05', 'in May 2031'],
  ['2031', 'in 2031'],
  ['2031-05-01/2031-05-15', 'in early May 2031'],
  ['2031-05-22/2031-05-31', 'in late May 2031'],
  ['2031-05-08/2031-05-28', 'in May 2031'],
  ['2031-04-28/2031-05-10', 'in late April or early May 2031'],
  ['2031-04-12/2031-05-20', 'in April or May 2031'],
  ['2030-12-28/2031-01-03', 'in late December 2030 or early January 2031'],
  ['2031-03-12/2031-05-20', 'between 12 March and 20 May 2031'],
  ['../2031-05-03', 'by 3 May 2031'],
])('%s is “%s”', (edtf, words) => {
  expect(whenInWords(edtf, 'en', enStatements)).toBe(words);
});
