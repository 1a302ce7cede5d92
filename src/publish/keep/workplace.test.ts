import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWorkplace } from './workplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'workplace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The memory of a site as a build has left it. */
function memoryOf(name: string, build: number, site: string): string {
  const memory = join(folder, 'kept', name);
  mkdirSync(memory, { recursive: true });
  writeFileSync(`${memory}.txt`, `${build}\n${site}`);
  return memory;
}

it('clears the memories of sites that are gone, not of one that another build is just making', () => {
  const dead = 999_999_999;
  const gone = memoryOf('gone', dead, join(folder, 'nowhere'));
  const there = memoryOf('there', dead, folder);
  const begun = memoryOf('begun', process.ppid, join(folder, 'nowhere'));
  const workplace = openWorkplace(join(folder, 'site'), folder);
  workplace.clear();
  expect([gone, there, begun, workplace.memory].map((each) => existsSync(each))).toEqual([false, true, true, true]);
  expect(existsSync(`${gone}.txt`)).toBe(false);
});
