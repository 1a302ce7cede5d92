import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSameFile, keepShared, siteFolder } from './siteFolder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
  for (const name of ['last', 'next']) mkdirSync(join(folder, name, 'claims'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const last = (path: string): string => join(folder, 'last', path);
const next = (path: string): string => join(folder, 'next', path);
const share = (path: string): void => {
  writeFileSync(last(path), 'as it was');
  linkSync(last(path), next(path));
};

test('writing a file that another site has too leaves that one as it was', () => {
  share('claims/one.html');
  siteFolder(next('')).write('claims/one.html', 'anew');
  expect([last, next].map((site) => readFileSync(site('claims/one.html'), 'utf8'))).toEqual(['as it was', 'anew']);
});

test('a file that holds the same already is left alone', () => {
  share('claims/one.html');
  siteFolder(next('')).write('claims/one.html', 'as it was');
  expect(isSameFile(last('claims/one.html'), next('claims/one.html'))).toBe(true);
});

test('a file is put in the place of another, with the folders that it wants', () => {
  writeFileSync(last('claims/one.html'), 'as it was');
  siteFolder(next('')).write('claims/one.html', 'of another site');
  siteFolder(next('')).link('claims/one.html', last('claims/one.html'));
  siteFolder(next('')).link('far/away/one.html', last('claims/one.html'));
  expect(isSameFile(last('claims/one.html'), next('claims/one.html'))).toBe(true);
  expect(isSameFile(last('claims/one.html'), next('far/away/one.html'))).toBe(true);
});

test('of a former site remain the files that are the very same, and no empty folder', () => {
  share('claims/one.html');
  mkdirSync(next('events'));
  for (const site of [last, next]) writeFileSync(site('claims/two.html'), 'alike, but not the same');
  writeFileSync(next('events/gone.html'), 'of the former site alone');
  expect(keepShared(next(''), last(''))).toBe(true);
  expect(['claims/one.html', 'claims/two.html', 'events'].map((path) => existsSync(next(path)))).toEqual([
    true,
    false,
    false,
  ]);
  expect(keepShared(next(''), join(folder, 'nowhere'))).toBe(false);
});
