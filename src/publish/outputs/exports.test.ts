import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { exportClaims } from '../../model/exports/claims.ts';
import { claimTables } from '../../model/exports/csv.ts';
import { dataFiles, partsFile } from '../../model/exports/files.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { locatorAt } from '../../urls.ts';
import { keepInMemory } from '../keep/keptValues.ts';
import { pageKeys, type PageKeys } from '../keep/pageKeys.ts';
import { claimRows, type ClaimRows } from './claimRows.ts';
import { claimsFile, jsonFile, tableFile } from './exports.ts';
import { divided, LARGEST } from './parts.ts';

const KEYS = ['articles/port-fire', 'entities/ada-lund', 'entities/daily-gull', 'events/fire'];
/** The good corpus, published, since what the site changed is told from then on. */
const published = {
  ...good,
  'ledger.txt': 'abcd1234 2031-05-02\nmnop4567 2031-05-02\nwxyz7890 2031-05-02\n',
  'addresses.txt': [...KEYS, 'questions/how-many-dead', 'questions/rebuild', ''].join(' 2031-05-02\n'),
};
const loaded = await withCorpus(published, loadCorpus);
if ('problems' in loaded) throw new Error('The good corpus has problems.');
const { corpus } = loaded;
const here = locatorAt(undefined);
/** The claims, each as if it were alone in its article. */
const rows = corpus.articles.flatMap((article) =>
  article.claims.flatMap((claim) =>
    claimRows({ articles: [{ ...article, claims: [claim] }], removed: corpus.removed }, { here, anywhere: here }),
  ),
);
/** Less than two records of any sort have. */
const LOW = 200;

test.each(dataFiles)('$name in parts are named by an index that says so, and are the whole together', (file) => {
  const url = `/data/${file.name}.json`;
  const records = file.records(corpus, here);
  const [index, ...parts] =
    file.name === 'claims' ? divided(claimsFile(url), rows, LOW) : divided(jsonFile(url), records, LOW);
  if (records.length === 1) expect(parts).toEqual([]);
  else {
    const { parts: named } = partsFile.schema.parse(JSON.parse(String(index?.text)));
    expect(index?.url).toBe(url);
    expect(named.map((part) => part.url)).toEqual(parts.map((part) => part.url));
    const held = parts.map(({ text }) => file.schema.parse(JSON.parse(String(text))) as object[]);
    expect(held.flat()).toEqual(records);
    expect(held.map(({ length }) => length)).toEqual(named.map((part) => part.records));
  }
});

test.each(claimTables)('$file in parts is a table of tables', (table) => {
  const claims = exportClaims(corpus, here);
  const [index, ...parts] = divided(tableFile(table), rows, LOW);
  expect(index).toEqual({
    url: `/data/${table.file}`,
    text: `url,records\r\n${parts.map(({ url }) => `${url},1\r\n`).join('')}`,
  });
  const ids = parts.map(
    ({ text }) => parse<{ id: string }>(String(text).replace(/^\uFEFF/, ''), { header: true }).data[0]?.id,
  );
  expect(ids).toEqual(claims.map(({ id }) => id));
});

test('the rows of all claims are those that each article has, however they are made', () => {
  const whole = claimRows(corpus, { here, anywhere: here });
  expect(String(divided(claimsFile('/data/claims.json'), whole, LARGEST)[0]?.text)).toBe(
    JSON.stringify(exportClaims(corpus, here)),
  );
  for (const table of claimTables)
    expect(String(divided(tableFile(table), whole, LARGEST)[0]?.text)).toBe(table.of(exportClaims(corpus, here)));
});

test('rows are kept of articles whose pages are made of the same', () => {
  const kept = keepInMemory<ClaimRows>();
  const rowsWith = (given: Corpus, keys: PageKeys) => claimRows(given, { here, anywhere: here }, keys, kept);
  const keys = pageKeys(corpus);
  const first = rowsWith(corpus, keys);
  const other = { ...corpus, articles: corpus.articles.map((article) => ({ ...article, claims: [] })) };
  expect(rowsWith(other, keys)).toEqual(first);
  expect(rowsWith(other, new Map([...keys].map(([path]) => [path, 'another'])))).not.toEqual(first);
});
