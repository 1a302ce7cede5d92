import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replaceBlock } from '../block.ts';
import { record, RECORD_FILE, recordedTable, type Recorded } from './record.ts';
import type { SizeResult } from './size.ts';

const machine = { processors: 4, model: 'Made up', node: 'v24' };
const cost = (seconds: number) => ({ seconds, processor: 2 * seconds, megabytes: 100 });

function size(claims: number, seconds: number): SizeResult {
  const pages = { pages: 10, megabytes: 1 };
  return {
    claims,
    runs: 3,
    ours: { ...pages, cold: cost(seconds), pagesAlone: cost(1), edited: cost(seconds / 2), check: cost(1) },
    peers: [{ ...pages, name: 'Hugo 1.2', alone: cost(1), searchable: cost(2) }],
    missing: [],
    floor: { ...pages, seconds: 1 },
    search: {},
  };
}

it('stands in the README as it was recorded; else run `npm run bench -- --record`', () => {
  const readme = readFileSync('README.md', 'utf8');
  const recorded = JSON.parse(readFileSync(RECORD_FILE, 'utf8')) as Recorded[];
  expect(recorded.length).toBeGreaterThan(0);
  expect(readme).toBe(replaceBlock(readme, 'bench', recordedTable(recorded)));
});

it('is told as multiples of what a peer takes', () => {
  const table = recordedTable(record([], [size(1000, 3)], machine)).split('\n');
  expect(
    table
      .at(-1)
      ?.split(/ *\| */)
      .slice(1, -1),
  ).toEqual(['1,000', 'Hugo 1.2', '1.5 ×', '1.5 ×', '0.5 ×', '3 on 4 processors']);
});

it('tells no ratio where the system told no processor time', () => {
  const silent = { seconds: 1, processor: 0, megabytes: 0 };
  const known = size(10, 3);
  const unknown = {
    ...known,
    ours: { ...known.ours, cold: silent },
    peers: known.peers.map((peer) => ({ ...peer, searchable: silent })),
  };
  expect(recordedTable(record([], [unknown], machine))).toContain('| unknown');
});

it('keeps other sizes, and replaces the same one', () => {
  const before = record([], [size(1000, 3), size(100, 1)], machine);
  const after = record(before, [size(1000, 5)], machine);
  expect(after.map(({ claims, ours }) => [claims, ours.cold.seconds])).toEqual([
    [100, 1],
    [1000, 5],
  ]);
});

it('is not made without a peer', () => {
  const result = { ...size(1000, 3), missing: [{ name: 'Eleventy', reason: 'not installed' }] };
  expect(() => record([], [result], machine)).toThrow('Not recorded: Eleventy was not measured: not installed');
});
