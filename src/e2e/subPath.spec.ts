import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { good, withCorpus } from '../files/corpus.fixture.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const folder = mkdtempSync(join(tmpdir(), 'plain-host-'));

/** As plain as a file server gets: a folder is its index.html, and there are no rules. */
const server = createServer((request, response) => {
  const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(file)) response.writeHead(404).end();
  else
    createReadStream(file).pipe(
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }),
    );
});

test.beforeAll(async () => {
  const env = { ...process.env, OUT_DIR: join(folder, 'sub'), CACHE_DIR: join(folder, 'cache'), BASE_PATH: '/sub/' };
  const built = await withCorpus(good, (content) =>
    Promise.resolve(
      spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...env, CONTENT_DIR: content }, encoding: 'utf8' }),
    ),
  );
  expect(built.stderr + built.stdout).toContain('Built');
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('on a plain file server, under a sub-path, one can read, follow and search', async ({ page }) => {
  const root = `http://localhost:${(server.address() as AddressInfo).port}`;
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
