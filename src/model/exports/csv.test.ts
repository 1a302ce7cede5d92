import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { locatorAt } from '../../urls.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { exportClaims } from './claims.ts';
import { claimRow, claimTables, rowOf } from './csv.ts';

const claims = await withCorpus(good, async (folder) => {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return exportClaims(loaded.corpus, locatorAt(undefined));
});
const [first] = claims;
if (!first) throw new Error('There is no claim.');
const [forSpreadsheets, verbatim] = claimTables;
const csv = (changes: Partial<ClaimRecord>, table = forSpreadsheets): string =>
  table?.of([{ ...first, ...changes }]) ?? '';

test('begins with a byte order mark and the columns; lines end in CRLF', () => {
  expect(csv({})).toMatch(
    /^\uFEFFid,url,article,articleUrl,statement,quote,.*,note\r\nabcd1234,\/claims\/abcd1234\/,port-fire,.*\r\n$/,
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a cell that would run as a formula, %j, has an apostrophe before it',
  (note) => {
    expect(csv({ note })).toMatch(/,"?'[=+\-@\t\r]/);
  },
);

test('commas, quotation marks and line breaks are quoted', () => {
  expect(csv({ statement: 'He said “no”, and "never".\nTwice.' })).toContain(
    ',"He said “no”, and ""never"".\nTwice.",',
  );
});

test('a cell with a line break of any kind is quoted, so that no program takes it for the end of a row', () => {
  const pieces = fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\u2028',
    '\u0085',
    '\v',
    '"',
    ',',
    "'",
    '=',
    'a fire',
    ' ',
  );
  const words = fc.array(pieces, { maxLength: 8 }).map((some) => `Lit${some.join('')}.`);
  fc.assert(
    fc.property(words, words, fc.constantFrom('\n', '\r', '\r\n'), (statement, note, newline) => {
      const { data } = parse<string[]>(csv({ statement, note }, verbatim), { newline });
      const columns = Object.keys(claimRow.shape);
      const cells = data[1]?.map((cell) => cell.replace(/^\n/, '')) ?? [];
      expect(data.slice(0, 2).map(({ length }) => length)).toEqual([columns.length, columns.length]);
      expect(cells[columns.indexOf('statement')]).toBe(statement);
      expect(cells.at(-1)?.replace(/\r$/, '')).toBe(note);
    }),
  );
});

test('the table for programs has every cell to the letter, and no byte order mark', () => {
  const text = csv({ note: '=1+1' }, verbatim);
  expect(text).toMatch(/^id,url,/);
  expect(text).toMatch(/,=1\+1\r\n$/);
});

test('answers, relations and split quotes are told in a cell each', () => {
  expect(rowOf(first)).toMatchObject({
    quote: 'killing at least 83 people',
    answers: 'how-many-dead: atLeast 83',
    about: 'ada-lund',
    happened: '',
  });
  const span = first.quote[0];
  const row = rowOf({
    ...first,
    quote: span ? [span, { ...span, exact: 'a fire' }] : [],
    answers: [
      { question: 'rebuild', position: 'yes' },
      { question: 'cost', value: { about: 2, unit: 'euros' }, scope: 'quay' },
    ],
    relations: [{ type: 'denies', claim: 'wxyz7890', because: 'It does.' }],
  });
  expect(row).toMatchObject({
    quote: 'killing at least 83 people … a fire',
    answers: 'rebuild: yes; cost: about 2 euros (quay)',
    relations: 'denies wxyz7890',
  });
});
