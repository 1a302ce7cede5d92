import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { writeMadeUpCorpus } from '../../scripts/bench/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'pager-'));
let server: ChildProcess | undefined;
let root = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await writeMadeUpCorpus(content, 1000);
  const port = await freePort();
  const env = { ...process.env, OUT_DIR: site, CACHE_DIR: join(folder, 'cache'), CONTENT_DIR: content };
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  expect(built.stderr + built.stdout).toContain('Built');
  server = spawn(process.execPath, ['scripts/serve.mjs'], { env: { ...env, PORT: String(port) } });
  if (server.stdout) await once(server.stdout, 'data');
  root = `http://localhost:${port}`;
});
test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a page of a long list is accessible in ${colorScheme}, and says which it is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${root}/entities/`);
    const pager = page.getByRole('navigation', { name: 'Pages of people and places' });
    await pager.getByRole('link', { name: 'Page 2', exact: true }).click();
    await expect(page).toHaveURL(/\/entities\/page\/2\/$/);
    await expect(page.locator('h1')).toHaveText('People and places, page 2 of 2');
    await expect(page).toHaveTitle(/^People and places, page 2 of 2 ·/);
    await expect(pager.locator('[aria-current="page"]')).toHaveText('2');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

test('one steps through a long list forth and back, on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${root}/claims/`);
  for (const number of [2, 3, 4]) {
    await page.locator('a[rel="next"]').click();
    await expect(page.locator('h1')).toContainText(`page ${number} of 4`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await expect(page.locator('a[rel="next"]')).toHaveCount(0);
  await page.locator('a[rel="prev"]').click();
  await expect(page.locator('h1')).toContainText('page 3 of 4');
});

test('a search among many claims corrects a slip, and fetches of the words only what it needs', async ({ page }) => {
  await page.goto(`${root}/claims/`);
  const statements = await page.locator('.statement').allTextContents();
  const word = statements.flatMap((text) => text.match(/\b[a-z]{8,12}\b/g) ?? [])[0] ?? '';
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/words-')) fetched.push(request.url());
  });
  await page.goto(`${root}/search/?q=${word}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  expect(fetched).toHaveLength(1);
  await page.goto(`${root}/search/?q=${word.slice(0, 4)}${word.slice(5)}`);
  await expect(page.locator('[data-status]:visible')).toContainText(`Showing results for “${word}”`);
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
