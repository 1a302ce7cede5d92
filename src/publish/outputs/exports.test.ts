import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { exportClaims } from '../../model/exports/claims.ts';
import { claimTables } from '../../model/exports/csv.ts';
import { dataFiles, partsFile } from '../../model/exports/files.ts';
import { locatorAt } from '../../urls.ts';
import { jsonFile, tableFile } from './exports.ts';
import { divided } from './parts.ts';

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
/** Less than two records of any sort have. */
const LOW = 200;

test.each(dataFiles)('$name in parts are named by an index that says so, and are the whole together', (file) => {
  const url = `/data/${file.name}.json`;
  const records = file.records(corpus, here);
  const [index, ...parts] = divided(jsonFile(url), records, LOW);
  if (records.length === 1) expect(parts).toEqual([]);
  else {
    const { parts: named } = partsFile.schema.parse(JSON.parse(index?.text ?? ''));
    expect(index?.url).toBe(url);
    expect(named.map((part) => part.url)).toEqual(parts.map((part) => part.url));
    const held = parts.map(({ text }) => file.schema.parse(JSON.parse(text)) as object[]);
    expect(held.flat()).toEqual(records);
    expect(held.map(({ length }) => length)).toEqual(named.map((part) => part.records));
  }
});

test.each(claimTables)('$file in parts is a table of tables', (table) => {
  const claims = exportClaims(corpus, here);
  const [index, ...parts] = divided(tableFile(table), claims, LOW);
  expect(index).toEqual({
    url: `/data/${table.file}`,
    text: `url,records\r\n${parts.map(({ url }) => `${url},1\r\n`).join('')}`,
  });
  const ids = parts.map(({ text }) => parse<{ id: string }>(text.replace(/^\uFEFF/, ''), { header: true }).data[0]?.id);
  expect(ids).toEqual(claims.map(({ id }) => id));
});
