import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginWithFormer, noteFormer } from './formerSite.ts';

let folder = '';
const at = (...path: string[]): string => join(folder, ...path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'former-'));
  for (const site of ['former', 'present']) mkdirSync(at(site, 'claims/one'), { recursive: true });
  mkdirSync(at('former/claims/gone'));
  writeFileSync(at('former/index.html'), 'as it was');
  writeFileSync(at('former/claims/gone/index.html'), 'of the former site alone');
  writeFileSync(at('present/claims/one/index.html'), 'shared');
  linkSync(at('present/claims/one/index.html'), at('former/claims/one/index.html'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is left of the former site. */
function left(): string[] {
  beginWithFormer(at('former'), at('present'), folder);
  return readdirSync(at('former'), { recursive: true }).map(String).toSorted();
}
const SHARED = ['claims', 'claims/one', 'claims/one/index.html'];

test('what was noted goes, with the folders that held nothing else, and what was gone already is not missed', () => {
  noteFormer(folder, ['index.html', 'claims/gone/index.html', 'events/index.html']);
  expect(left()).toEqual(SHARED);
});

test('without a note, both sites are looked through', () => {
  expect(left()).toEqual(SHARED);
});

test('a note serves once', () => {
  noteFormer(folder, []);
  expect(left()).toContain('index.html');
  expect(left()).toEqual(SHARED);
});

test('a note of a former site that is gone serves no other', () => {
  noteFormer(folder, []);
  beginWithFormer(at('nowhere'), at('present'), folder);
  expect(left()).toEqual(SHARED);
});
