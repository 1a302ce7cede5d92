import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFiles, type KeptFiles } from './keptFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = 'claims/abcd1234/index.html';
const inSite = (...path: string[]): string => join(folder, 'site', ...path);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes a site by `make` and puts it in the place of the last one, as a build does. */
function build(make: (files: KeptFiles) => void, code = 'code'): void {
  const files = keepFiles({ memory: join(folder, 'memory.json'), code, from: inSite(), to: join(folder, 'new') });
  make(files);
  files.removeRest();
  files.save();
  rmSync(inSite(), { recursive: true, force: true });
  mkdirSync(join(folder, 'new'), { recursive: true });
  renameSync(join(folder, 'new'), inSite());
}

/** Begins a new site with the page of the last one. */
function beginWithLast(): void {
  mkdirSync(join(folder, 'new/claims/abcd1234'), { recursive: true });
  linkSync(inSite(page), join(folder, 'new', page));
}

/** Whether a build keeps the page for a key. */
function keeps(key: string, code?: string): boolean {
  let kept = false;
  build((files) => (kept = files.take(page, key)), code);
  return kept;
}

beforeEach(() => build((files) => files.write(page, 'same', bytes('<h1>As it was</h1>'))));

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

test('a page that claims were reworded around is kept under its new key, unless it shows one', () => {
  const showing = (words: string) => (text: string) => text.includes(words);
  let kept = [true];
  build((files) => (kept = [files.take(page, 'new same'), files.take(page, 'new same', showing('As it was'))]));
  expect(kept).toEqual([false, false]);
  build((files) => files.write(page, 'same', bytes('<h1>As it was</h1>')));
  build(
    (files) => (kept = [files.take(page, 'new other', showing('Not')), files.take(page, 'new same', showing('Not'))]),
  );
  expect(kept).toEqual([false, true]);
  expect(keeps('new')).toBe(true);
});

test('nothing is kept from other code', () => {
  expect(keeps('same', 'newer code')).toBe(false);
});

test('a page that somebody changed in the site is not kept', () => {
  writeFileSync(inSite(page), '<h1>As it is not</h1>');
  expect(keeps('same')).toBe(false);
});

test('nor is it where the site is begun with that very file', () => {
  beginWithLast();
  writeFileSync(inSite(page), '<h1>As it is not</h1>');
  expect(keeps('same')).toBe(false);
});

test('a page that is in the new site already stays there, though the last site has lost it', () => {
  beginWithLast();
  rmSync(inSite(page));
  expect(keeps('same')).toBe(true);
  expect(readFileSync(inSite(page), 'utf8')).toBe('<h1>As it was</h1>');
});

test('a page of the last site takes the place of an older one', () => {
  mkdirSync(join(folder, 'new/claims/abcd1234'), { recursive: true });
  writeFileSync(join(folder, 'new', page), '<h1>As it once was</h1>');
  expect(keeps('same')).toBe(true);
  expect(readFileSync(inSite(page), 'utf8')).toBe('<h1>As it was</h1>');
});

test('what a build has made is not kept until it says so', () => {
  const files = keepFiles({
    memory: join(folder, 'memory.json'),
    code: 'code',
    from: inSite(),
    to: join(folder, 'new'),
  });
  files.write(page, 'anew', bytes('<h1>Of a build that failed</h1>'));
  files.removeRest();
  expect(keeps('anew')).toBe(false);
});

test('nothing is kept where the site is gone', () => {
  rmSync(inSite(), { recursive: true });
  expect(keeps('same')).toBe(false);
});

test('a page that has no key is always made', () => {
  build((files) => files.write(page, undefined, bytes('<h1>Always</h1>')));
  expect(keeps('same')).toBe(false);
});

test('a file that somebody else wrote is kept like any other', () => {
  build((files) => {
    mkdirSync(join(folder, 'new/events'), { recursive: true });
    writeFileSync(join(folder, 'new/events/index.html'), '<h1>Events</h1>');
    files.adopt('events/index.html', 'key');
  });
  build((files) => expect(files.take('events/index.html', 'key')).toBe(true));
});

test('what a former site left in the folder goes, with the folders that held nothing else', () => {
  beginWithLast();
  build((files) => files.write('index.html', undefined, bytes('<h1>Home</h1>')));
  expect(readdirSync(inSite())).toEqual(['index.html']);
});

test('a page that is always made goes where a later build no longer makes it, though a former site had it', () => {
  const list = 'claims/page/2/index.html';
  build((files) => files.write(list, undefined, bytes('<h1>Claims</h1>')));
  mkdirSync(join(folder, 'new/claims/page/2'), { recursive: true });
  writeFileSync(join(folder, 'new', list), '<h1>Former claims</h1>');
  build((files) => files.write('index.html', undefined, bytes('<h1>Home</h1>')));
  expect(readdirSync(inSite())).toEqual(['index.html']);
});

test('what was to be written elsewhere and is not there counts for nothing', () => {
  build((files) => {
    files.adopt('about/index.html', undefined);
    files.adopt('data/index.html', 'key');
    files.write('index.html', undefined, bytes('<h1>Home</h1>'));
    expect([...files.present]).toEqual(['index.html']);
  });
});
