import { expect, test } from '../browser/page.ts';
import { MADE_UP_SITES } from './madeUp.ts';
import { servePlainly } from '../browser/plainHost.ts';

let host: Awaited<ReturnType<typeof servePlainly>>;
test.beforeAll(async () => {
  host = await servePlainly(MADE_UP_SITES);
});
test.afterAll(() => {
  host.close();
});

test('on a plain file server, under a sub-path, one can read, follow and search', async ({ page }) => {
  const { root } = host;
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(`${root}/ferry/`)) failed.push(response.url());
  });
  await page.goto(`${root}/ferry/`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Articles' }).click();
  await page.locator('main').getByRole('link', { name: 'the night the ferry stopped' }).first().click();
  await expect(page.locator('mark[id="fa000002"]')).toBeVisible();
  await page.goto(`${root}/ferry/search/?q=horn`);
  const result = page.locator('[data-results] a').first();
  await expect(result).toHaveAttribute('href', /^\/ferry\/claims\/[a-z0-9]{8}\/$/);
  await result.click();
  await expect(page.locator('h1')).toContainText('horn');
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('engine');
  await expect(page.getByRole('dialog').locator('[data-results] a').first()).toHaveAttribute(
    'href',
    /^\/ferry\/claims\//,
  );
  expect(failed).toEqual([]);
});
