import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addLinks, noLinks } from './links.ts';
import { brokenLinks, siteFiles } from './siteLinks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Site = Record<string, string>;

function write(name: string, site: Site): string {
  for (const [path, html] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), html);
  }
  return join(folder, name);
}

/** What is broken in a site of which some pages are made anew and the rest come from the last one. */
function broken(made: Site, kept: Site = {}, last: Site = kept, elsewhere: readonly string[] = []): string[] {
  const links = noLinks();
  for (const [path, html] of Object.entries(made))
    if (path.endsWith('.html')) addLinks(links, path, Buffer.from(html).toString('latin1'));
  return brokenLinks(siteFiles(write('new', { ...kept, ...made })), siteFiles(write('last', last)), links, elsewhere);
}

const to = (href: string): string => `<a href="${href}">there</a>`;

test.each([
  ['a page', '/claims/one/'],
  ['a file', '/data/claims.json'],
  ['a place on a page, in any script', '/claims/one/#müll'],
  ['the same place, encoded', '/claims/one/#m%C3%BCll'],
  ['words on a page', '/claims/one/#:~:text=words,here'],
  ['a place on the page itself', '#here'],
  ['its top', '#'],
  ['a page below its own', 'claims/one/#m%C3%BCll'],
  ['another host', 'https://example.org/claims/none/'],
  ['another host by the same scheme', '//example.org/claims/none/'],
])('a link to %s leads there', (_, href) => {
  const site = { 'claims/one/index.html': '<p id="müll">', 'data/claims.json': '[]' };
  expect(broken({ ...site, 'index.html': to(href) + '<p id="here">' })).toEqual([]);
});

test.each([
  ['a page', '/claims/none/'],
  ['a place on a page', '/claims/one/#nöwhere'],
  ['a place on the page itself', '#nowhere'],
  ['a picture', '/none.png'],
])('a link to %s that is not there is told with its page', (_, href) => {
  const site = { 'claims/one/index.html': '<p id="here">' };
  const html = href.endsWith('png') ? `<img src="${href}">` : to(href);
  expect(broken({ ...site, 'index.html': html })).toEqual([`index.html links to ${href}, which is not there`]);
});

test('an address that counts from the folder of its page is told whole', () => {
  expect(broken({ 'claims/index.html': to('one/#nowhere'), 'claims/one/index.html': '' })).toEqual([
    'claims/index.html links to /claims/one/#nowhere, which is not there',
  ]);
});

test('what may be there or not is not missed', () => {
  expect(broken({ 'index.html': to('/other/') }, {}, {}, ['/other/'])).toEqual([]);
});

test('a kept page is found out where what it leads to has gone', () => {
  const kept = { 'about/index.html': to('/claims/one/') };
  expect(broken({}, kept, { ...kept, 'claims/one/index.html': '' })).toEqual([
    'about/index.html links to /claims/one/, which is not there',
  ]);
});

test('a kept page is found out where the place it leads to has gone from a page that was made anew', () => {
  const kept = { 'about/index.html': to('/claims/one/#words') };
  expect(broken({ 'claims/one/index.html': '' }, kept, { ...kept, 'claims/one/index.html': '<p id="words">' })).toEqual(
    ['about/index.html links to /claims/one/#words, which is not there'],
  );
});

test('a kept page is not read again where only files are still to come to which no page links', () => {
  const kept = { 'about/index.html': to('/elsewhere/') };
  expect(broken({}, kept, { ...kept, _headers: '', 'pagefind/pagefind-entry.json': '' })).toEqual([]);
});

test('a folder whose page is known is not looked into, but what is unknown elsewhere is listed', () => {
  const root = write('new', {
    'index.html': '',
    'about/index.html': '',
    'about/map.png': '',
    'claims/index.html': '',
    'claims/one/index.html': '',
    'claims/one/notes.txt': '',
    'claims/two/index.html': '',
  });
  const { files } = siteFiles(root, new Set(['about/index.html', 'claims/index.html', 'claims/one/index.html']));
  expect([...files].toSorted()).toEqual([
    'about/index.html',
    'about/map.png',
    'claims/index.html',
    'claims/one/index.html',
    'claims/two/index.html',
    'index.html',
  ]);
});
