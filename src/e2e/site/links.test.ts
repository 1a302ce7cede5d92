import { expect, it } from 'vitest';
import { brokenLinks, ORIGIN, resourcesOf } from './links.ts';
import { files, pages, readFile, summary } from './site.ts';

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
