import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'sub-path-'));

beforeAll(async () => {
  const env = { OUT_DIR: join(folder, 'sub'), CACHE_DIR: join(folder, 'cache'), BASE_PATH: 'sub' };
  await withCorpus(good, (content) => {
    const built = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...env, CONTENT_DIR: content },
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    return Promise.resolve();
  });
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
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
