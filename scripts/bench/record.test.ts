import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replaceBlock } from '../house/block.ts';
import { record, RECORD_FILE, recordedTables, type Recorded } from './record.ts';
import type { SizeResult } from './size.ts';

const machine = { processors: 4, model: 'Made up', node: 'v24' };
const cost = (seconds: number) => ({ seconds, processor: 2 * seconds, megabytes: 100 });

function size(claims: number, seconds: number): SizeResult {
  const pages = { pages: 10, megabytes: 1 };
  return {
    story: 'made up',
    articles: claims / 10,
    claims,
    runs: 3,
    ours: {
      ...pages,
      ...{ cold: cost(seconds), pagesAlone: cost(1), edited: cost(seconds / 2), check: cost(1) },
      claimPageBytes: 9000,
    },
    peers: [{ ...pages, name: 'Hugo 1.2', alone: cost(1), searchable: cost(2) }],
    missing: [],
    floor: { ...pages, seconds: 1 },
    search: {},
  };
}

/** The cells of the last row of each table. */
function lastRows(tables: string): string[][] {
  return tables.split('\n\n').map((table) => (table.split('\n').at(-1) ?? '').split(/ *\| */).slice(1, -1));
}

it('stands in the README as it was recorded; else run `npm run bench -- --record`', () => {
  const readme = readFileSync('README.md', 'utf8');
  const recorded = JSON.parse(readFileSync(RECORD_FILE, 'utf8')) as Recorded[];
  expect(recorded.length).toBeGreaterThan(0);
  expect(readme).toBe(replaceBlock(readme, 'bench', recordedTables(recorded)));
});

it('is told as multiples of what a peer takes', () => {
  expect(lastRows(recordedTables(record([], [size(1000, 3)], machine)))).toEqual([
    ['made up', '1,000', 'Hugo 1.2', '1.5 ×', '1.5 ×', '0.5 ×', '3 on 4 processors'],
    ['made up', '1,000', '10', '0.01', '1.0', '9,000'],
  ]);
});

it('tells no ratio where the system told no processor time', () => {
  const silent = { seconds: 1, processor: 0, megabytes: 0 };
  const known = size(10, 3);
  const unknown = {
    ...known,
    ours: { ...known.ours, cold: silent },
    peers: known.peers.map((peer) => ({ ...peer, searchable: silent })),
  };
  expect(recordedTables(record([], [unknown], machine))).toContain('| unknown');
});

it('keeps other sizes, and replaces the same one', () => {
  const real = { ...size(1000, 7), story: 'like real' as const };
  const before = record([], [real, size(1000, 3), size(100, 1)], machine);
  const after = record(before, [size(1000, 5)], machine);
  expect(after.map(({ story, claims, ours }) => [story, claims, ours.cold.seconds])).toEqual([
    ['made up', 100, 1],
    ['made up', 1000, 5],
    ['like real', 1000, 7],
  ]);
});

it('is not made without a peer', () => {
  const result = { ...size(1000, 3), missing: [{ name: 'Eleventy', reason: 'not installed' }] };
  expect(() => record([], [result], machine)).toThrow('Not recorded: Eleventy was not measured: not installed');
});
