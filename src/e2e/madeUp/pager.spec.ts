import { expect, test } from '../browser/page.ts';
import { violationsOf } from '../browser/axe.ts';
import { siteOf } from './madeUp.ts';
import { servePlainly } from '../browser/plainHost.ts';

let host: Awaited<ReturnType<typeof servePlainly>>;
test.beforeAll(async () => {
  host = await servePlainly(siteOf('long'));
});
test.afterAll(() => {
  host.close();
});

test('a page of a long list is accessible, in light and in dark, and says which it is', async ({ page }) => {
  await page.goto(`${host.root}/entities/`);
  const pager = page.getByRole('navigation', { name: 'Pages of people and places' });
  await pager.getByRole('link', { name: 'Page 2', exact: true }).click();
  await expect(page).toHaveURL(/\/entities\/page\/2\/$/);
  await expect(page.locator('h1')).toHaveText('People and places, page 2 of 4');
  await expect(page).toHaveTitle(/^People and places, page 2 of 4 ·/);
  await expect(pager.locator('[aria-current="page"]')).toHaveText('2');
  expect(await violationsOf(page)).toEqual([]);
});

test('one steps through a long list forth and back, on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${host.root}/claims/`);
  for (const number of [2, 3, 4]) {
    await page.locator('a[rel="next"]').click();
    await expect(page.locator('h1')).toContainText(`page ${number} of 11`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.getByRole('link', { name: 'Page 11', exact: true }).click();
  await expect(page.locator('h1')).toContainText('page 11 of 11');
  await expect(page.locator('a[rel="next"]')).toHaveCount(0);
  await page.locator('a[rel="prev"]').click();
  await expect(page.locator('h1')).toContainText('page 10 of 11');
});

test('a search among many claims corrects a slip, and fetches of the words only what it needs', async ({ page }) => {
  await page.goto(`${host.root}/claims/`);
  const statements = await page.locator('.claims > li > p:first-child').allTextContents();
  const word = statements.flatMap((text) => text.match(/\b[a-z]{8,12}\b/g) ?? [])[0] ?? '';
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/words-')) fetched.push(request.url());
  });
  await page.goto(`${host.root}/search/?q=${word}`);
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  expect(fetched).toHaveLength(1);
  await page.goto(`${host.root}/search/?q=${word.slice(0, 4)}${word.slice(5)}`);
  await expect(page.locator('[data-status]:visible')).toContainText(`Showing results for “${word}”`);
});
