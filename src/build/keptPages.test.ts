import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPages, type KeptPages } from './keptPages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = 'claims/abcd1234/index.html';
const inSite = (...path: string[]): string => join(folder, 'site', ...path);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes a site by `make` and puts it in the place of the last one, as a build does. */
function build(make: (pages: KeptPages) => void, code = 'code'): void {
  const pages = keepPages(join(folder, 'memory.json'), code, inSite(), join(folder, 'new'));
  make(pages);
  pages.save();
  rmSync(inSite(), { recursive: true, force: true });
  mkdirSync(join(folder, 'new'), { recursive: true });
  renameSync(join(folder, 'new'), inSite());
}

/** Whether a build keeps the page for a key. */
function keeps(key: string, code?: string): boolean {
  let kept = false;
  build((pages) => (kept = pages.take(page, key)), code);
  return kept;
}

beforeEach(() => build((pages) => pages.write(page, 'same', bytes('<h1>As it was</h1>'))));

test('a page that is made of the same is the same file, build after build', () => {
  const { ino } = statSync(inSite(page));
  expect([keeps('same'), keeps('same')]).toEqual([true, true]);
  expect(statSync(inSite(page)).ino).toBe(ino);
  expect(readFileSync(inSite(page), 'utf8')).toBe('<h1>As it was</h1>');
});

test('a page that is made of something else is not kept', () => {
  expect(keeps('other')).toBe(false);
  expect(existsSync(inSite(page))).toBe(false);
});

test('nothing is kept from other code', () => {
  expect(keeps('same', 'newer code')).toBe(false);
});

test('a page that somebody changed in the site is not kept', () => {
  writeFileSync(inSite(page), '<h1>As it is not</h1>');
  expect(keeps('same')).toBe(false);
});

test('nothing is kept where the site is gone', () => {
  rmSync(inSite(), { recursive: true });
  expect(keeps('same')).toBe(false);
});

test('a page that has no key is always made', () => {
  build((pages) => pages.write(page, undefined, bytes('<h1>Always</h1>')));
  expect(keeps('same')).toBe(false);
});
