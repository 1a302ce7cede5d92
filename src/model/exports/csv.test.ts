import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { locatorAt } from '../../urls.ts';
import { exportClaims, type ClaimRecord } from './claims.ts';
import { claimsCsv, rowOf } from './csv.ts';

const claims = await withCorpus(good, async (folder) => {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return exportClaims(loaded.corpus.articles, locatorAt(undefined));
});
const [first] = claims;
if (!first) throw new Error('There is no claim.');
const csv = (changes: Partial<ClaimRecord>): string => claimsCsv([{ ...first, ...changes }]);

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
