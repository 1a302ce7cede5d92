import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, EDIT_KINDS, editAtRandom, olderPages } from './edits.ts';
import { buildOf, type Ours } from './ours.ts';
import { run } from './measure.ts';
import { seeded } from './story/random.ts';
import type { SizeResult } from './size.ts';
import { exponent } from './table.ts';

const folder = mkdtempSync(join('node_modules', '.cache', 'bench-test-'));
const json = join(folder, 'result.json');
let size: SizeResult;
let printed = '';

beforeAll(() => {
  const options = ['--claims', '100', '--runs', '1', '--offline', '--folder', folder, '--json', json];
  printed = execFileSync(process.execPath, ['scripts/bench.ts', ...options], { encoding: 'utf8' });
  size = (JSON.parse(readFileSync(json, 'utf8')) as { sizes: [SizeResult] }).sizes[0];
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the benchmark times our builds, and their floor', () => {
  const { ours, floor } = size;
  expect(ours.pages).toBeGreaterThan(100);
  for (const { seconds } of [ours.cold, ours.pagesAlone, ours.edited, ours.check, floor])
    expect(seconds).toBeGreaterThan(0);
  expect(ours.cold.seconds).toBeGreaterThan(floor.seconds);
});

test('each peer that is here made as many pages as we did, about as large; one that is not here is named', () => {
  expect([...size.peers, ...size.missing].map(({ name }) => name.split(' ')[0])).toEqual(
    expect.arrayContaining(['Hugo', 'Eleventy']),
  );
  for (const { pages, megabytes, alone, searchable } of size.peers) {
    expect(pages).toBe(size.ours.pages);
    expect(Math.abs(megabytes / size.ours.megabytes - 1)).toBeLessThan(0.25);
    expect(searchable.seconds).toBeGreaterThan(alone.seconds);
  }
});

test('the benchmark counts what a first search fetches, and times further ones', () => {
  expect(size.search.ours?.kilobytes).toBeGreaterThan(50);
  expect(size.search.ours?.answer.worst).toBeGreaterThan(size.search.ours?.answer.median ?? 0);
});

test('the benchmark prints one table', () => {
  expect(printed.match(/^Claimline with its index .*\d$/gm)).toHaveLength(1);
  expect(printed).toMatch(/^bytes of an average claim page +[\d,]{5,}$/m);
});

test('growth is told as an exponent', () => {
  expect(exponent({ claims: 10, value: 3 }, { claims: 20, value: 12 })).toBeCloseTo(2);
  expect(exponent({ claims: 10, value: 3 }, { claims: 50, value: 15 })).toBeCloseTo(1);
});

test('after edits of every kind, a build that keeps pages gives what one from nothing gives', async () => {
  const place = (name: string): string => resolve(folder, 'sites', name);
  // The benchmark has built this story twice, and has taken back its edit since.
  const ours: Ours = { content: place('corpus'), site: place('claimline'), cache: place('claimline-cache') };
  const random = seeded(1);
  // Several edits before a build, which takes long to start. Others are alone: two that change every page, and would hide
  // what the rest leave as it was, and a statement, since a build keeps most pages of its claim.
  const alone = ['a message', 'the story', 'a statement'];
  for (const kind of alone.slice(0, -1)) {
    await editAtRandom(ours.content, kind, random);
    await run(buildOf(ours));
  }
  for (const kind of EDIT_KINDS.filter((each) => !alone.includes(each))) await editAtRandom(ours.content, kind, random);
  await run(buildOf(ours));
  await editAtRandom(ours.content, 'a statement', random);
  const edited = Date.now();
  expect(await differences(ours, { ...ours, site: place('fresh'), cache: place('fresh-cache') })).toEqual([]);
  expect(olderPages(ours.site, edited)).toBeGreaterThan(30);
});
