import { beforeAll, expect, it, vi } from 'vitest';
import { siteOf } from '../madeUp/madeUp.ts';

beforeAll(() => {
  vi.stubEnv('OUT_DIR', siteOf('ferry'));
  vi.stubEnv('BASE_PATH', 'ferry');
});

it('under a sub-path no link, resource or address in the data leads out of it or nowhere', async () => {
  const { linksOf, ORIGIN, resourcesOf } = await import('./links.ts');
  const { fileAt, pages, readJson, summary, withinSite } = await import('./site.ts');
  expect(pages.length).toBeGreaterThan(20);
  const links = pages.flatMap((page) =>
    [...linksOf(page), ...resourcesOf(page)].map((url) => ({ path: page.path, url })),
  );
  const addresses = ['claims', 'articles', 'entities', 'events', 'questions'].flatMap((name) =>
    (readJson(`/data/${name}.json`) as { url: string }[]).map(({ url }) => ({ path: name, url: new URL(url, ORIGIN) })),
  );
  const lost = [...links, ...addresses]
    .filter(({ url }) => url.origin === ORIGIN && !fileAt(withinSite(url.pathname)))
    .map(({ path, url }) => ({ path, problem: url.pathname }));
  expect(summary(lost)).toEqual([]);
});
