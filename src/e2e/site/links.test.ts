import { expect, it } from 'vitest';
import { linksOf, ORIGIN, resourcesOf } from './links.ts';
import { fileAt, files, pages, readFile, summary, withinSite, type Page } from './site.ts';

const pageOf = new Map(pages.map((page) => [page.path, page]));

it('resolves every link and every #anchor within the site', () => {
  const broken = pages.flatMap((page) =>
    [...linksOf(page), ...resourcesOf(page)]
      .filter(({ origin }) => origin === ORIGIN)
      .flatMap(problemsWith)
      .map((problem) => ({ path: page.path, problem })),
  );
  expect(summary(broken)).toEqual([]);
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

function problemsWith({ pathname, hash }: URL): string[] {
  const path = withinSite(pathname);
  if (path === undefined) return [`${pathname}: outside of the site`];
  if (!fileAt(path)) return [`${pathname}: no such page; pages end in “/”`];
  const anchor = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
  const page = pageOf.get(path);
  if (anchor === '' || !page || page.ids.has(anchor)) return [];
  return [`${pathname}#${anchor}: no such id; there are ${someIds(page)}`];
}

function someIds({ ids }: Page): string {
  return [...ids].slice(0, 12).join(', ') || 'none';
}
