import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { servePlainly } from './plainHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'plain-host-'));

let host: Awaited<ReturnType<typeof servePlainly>>;

test.beforeAll(async () => {
  const env = { ...process.env, OUT_DIR: join(folder, 'sub'), CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/sub/' };
  const built = await withCorpus(good, (content) =>
    Promise.resolve(
      spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...env, CONTENT_DIR: content }, encoding: 'utf8' }),
    ),
  );
  expect(built.stderr + built.stdout).toContain('Built');
  host = await servePlainly(folder);
});
test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

test('on a plain file server, under a sub-path, one can read, follow and search', async ({ page }) => {
  const { root } = host;
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(`${root}/sub/`)) failed.push(response.url());
  });
  await page.goto(`${root}/sub/`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Articles' }).click();
  await page.locator('main').getByRole('link', { name: 'Fire in the harbour' }).first().click();
  await expect(page.locator('mark[id="abcd1234"]')).toBeVisible();
  await page.goto(`${root}/sub/search/?q=harbour`);
  const result = page.locator('[data-results] a').first();
  await expect(result).toHaveAttribute('href', /^\/sub\/claims\/[a-z0-9]{8}\/$/);
  await result.click();
  await expect(page.locator('h1')).toContainText('harbour');
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('fire');
  await expect(page.getByRole('dialog').locator('[data-results] a').first()).toHaveAttribute(
    'href',
    /^\/sub\/claims\//,
  );
  expect(failed).toEqual([]);
});
