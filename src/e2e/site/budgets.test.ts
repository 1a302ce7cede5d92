import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { elementsOf, readFile, shownPages, withinSite, words, type Page } from './site.ts';

const KB = 1000;

const sizes = new Map<string, number>();

it.each([
  ['an article', 30 * KB, /^\/articles\/[^/]+\/$/],
  ['a claim', 12 * KB, /^\/claims\/[^/]+\/$/],
])('shows %s for at most %i compressed bytes of HTML and CSS', (_, limit, pattern) => {
  const weighed = shownPages.filter(({ path }) => pattern.test(path));
  expect(weighed).not.toEqual([]);
  expect(tooHeavy(weighed, limit, (page) => compressed(page.html) + weightOf(stylesheetsOf(page)))).toEqual([]);
});

it('has pages of claims of 14 kB of HTML at most on average, most of which is what they say', () => {
  const weighed = shownPages.filter(({ path }) => /^\/claims\/[^/]+\/$/.test(path) && !path.includes('/page/'));
  const bytes = weighed.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
  expect(bytes / weighed.length).toBeLessThanOrEqual(14 * KB);
});

it('has no page wait for more than four style sheets', () => {
  expect(
    shownPages.flatMap((page) => {
      const sheets = stylesheetsOf(page);
      return sheets.length > 4 ? [`${page.path}: ${sheets.join(' ')}`] : [];
    }),
  ).toEqual([]);
});

it('runs at most 3000 compressed bytes of script on every page but search', () => {
  const read = shownPages.filter(({ path }) => path !== '/search/');
  expect(tooHeavy(read, 3 * KB, (page) => weightOf(scriptsOf(page)))).toEqual([]);
});

it('compares a text with at most 62.5 kB of script, all that is loaded later included', () => {
  const page = shownPages.find(({ path }) => path === '/compare/');
  expect(page && weightOf(scriptsOf(page, { later: true }))).toBeLessThanOrEqual(62.5 * KB);
});

function tooHeavy(weighed: Page[], limit: number, weight: (page: Page) => number): string[] {
  return weighed
    .map((page) => ({ path: page.path, bytes: weight(page) }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${bytes} bytes, ${bytes - limit} too many`);
}

function stylesheetsOf(page: Page): string[] {
  return linked(page, 'stylesheet');
}

/** The scripts that a page runs or preloads, and all that these import; with `later`, also what they may import later. */
function scriptsOf(page: Page, { later } = { later: false }): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const name of [...importsOf(file), ...(later ? laterImportsOf(file) : [])])
      add(new URL(name, `https://site.invalid${file}`).pathname);
  };
  for (const { attributes } of elementsOf(page, 'script'))
    if (attributes.has('src')) add(withinSite(attributes.get('src') ?? '') ?? '');
  for (const file of linked(page, 'modulepreload')) add(file);
  return [...found];
}

function linked(page: Page, kind: string): string[] {
  return elementsOf(page, 'link')
    .filter(({ attributes }) => words(attributes.get('rel')).includes(kind))
    .map(({ attributes }) => withinSite(attributes.get('href') ?? '') ?? '');
}

/** The static imports of a script. */
function importsOf(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFile(file), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const from =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** The imports of a script that are asked for when they are needed. */
function laterImportsOf(file: string): string[] {
  return Array.from(readFile(file).matchAll(/\bimport\(\s*[`'"](\.[^`'"]+\.js)[`'"]/g), ([, name = '']) => name);
}

function weightOf(files: string[]): number {
  return files.reduce((sum, file) => sum + (sizes.get(file) ?? weigh(file)), 0);
}

function weigh(file: string): number {
  const bytes = compressed(readFile(file));
  sizes.set(file, bytes);
  return bytes;
}

function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
