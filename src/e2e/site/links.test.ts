import { expect, it } from 'vitest';
import { linksTo } from '../../publish/keep/reworded.ts';
import { brokenLinks, ORIGIN, resourcesOf } from './links.ts';
import { files, pages, readFile, readJson, summary } from './site.ts';

it('resolves every link and every #anchor within the site', () => {
  expect(summary(pages.flatMap(brokenLinks))).toEqual([]);
});

it('fetches nothing from anywhere else', () => {
  const foreign = pages.flatMap((page) =>
    resourcesOf(page)
      .filter(({ origin, protocol }) => origin !== ORIGIN && protocol !== 'data:')
      .map(({ href }) => ({ path: page.path, problem: href })),
  );
  const inStyles = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      Array.from(
        readFile(file).matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g),
        ([, address = '']) => ({ path: file, problem: address }),
      ),
    );
  expect(summary([...foreign, ...inStyles])).toEqual([]);
});

it('shows what a claim states beside a link to it only, by which a build knows the pages that show a claim', () => {
  const claims = readJson('/data/claims.json') as { id: string; statement: string }[];
  const byStatement = new Map(claims.map(({ id, statement }) => [statement, id]));
  const shown = pages.flatMap((page) =>
    page.elements
      .flatMap(({ text, attributes }) => [text.trim(), ...attributes.values()])
      .flatMap((text) => (text === '' ? [] : (byStatement.get(text) ?? [])))
      .map((id) => ({ page, id })),
  );
  expect(new Set(shown.map(({ page }) => page)).size).toBeGreaterThan(claims.length);
  const unlinked = shown.filter(({ page, id }) => !linksTo(new Set([id]))(page.html));
  expect(summary(unlinked.map(({ page, id }) => ({ path: page.path, problem: `shows claim ${id}` })))).toEqual([]);
});
