import { parse } from 'papaparse';
import { expect, it } from 'vitest';
import type { ClaimRecord } from '../../model/exports/claimRecord.ts';
import { rowOf } from '../../model/exports/csv.ts';
import { readFile, readJson } from './site.ts';

const text = readFile('/data/claims.csv');
const { data, errors, meta } = parse<Record<string, string>>(text.slice(1), { header: true });
const claims = (readJson('/data/claims.json') as ClaimRecord[]).map(rowOf);

it('begins with a byte order mark and ends its lines as RFC 4180 asks', () => {
  expect(text.startsWith('\uFEFFid,')).toBe(true);
  expect(meta.linebreak).toBe('\r\n');
  expect(errors.filter(({ row }) => row !== claims.length)).toEqual([]);
});

it('gives every claim through another CSV parser as claims.json has it', () => {
  const rows = data
    .slice(0, claims.length)
    .map((row) => ({ ...row, url: pathOf(row.url), articleUrl: pathOf(row.articleUrl) }));
  expect(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unescape(cell)]))),
  ).toEqual(claims);
});

it('ends its rows where Python, SQLite and spreadsheets see them end', () => {
  for (const file of ['/data/claims.csv', '/data/claims.verbatim.csv']) {
    const rows = parse<string[]>(readFile(file), { newline: '\n', skipEmptyLines: true }).data;
    expect(rows.map(({ length }) => length)).toEqual(
      Array(claims.length + 1).fill(Object.keys(claims[0] ?? {}).length),
    );
  }
});

it('gives programs the same, to the letter', () => {
  const { data: rows } = parse<Record<string, string>>(readFile('/data/claims.verbatim.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows.map((row) => ({ ...row, url: pathOf(row.url), articleUrl: pathOf(row.articleUrl) }))).toEqual(claims);
});

it('holds no cell that a spreadsheet would run', () => {
  expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

/** Takes away the apostrophe before what would be a formula. */
function unescape(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

function pathOf(address = ''): string {
  return new URL(address, 'https://site.invalid').pathname;
}
