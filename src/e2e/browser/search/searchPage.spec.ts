import { violationsOf } from '../axe.ts';
import { expect, test } from '../page.ts';
import { results, search } from './panel.ts';

test('marks what was sought in the statement and the quote', async ({ page }) => {
  await search(page, 'submarine');
  await expect(page.locator('[data-results] q mark').first()).toHaveText(/submarine/i);
});

test('leads a reader without JavaScript to the lists', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/search/');
  expect(await (await page.request.get('/search/')).text()).toMatch(/<noscript>.*Searching needs JavaScript/);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.locator('main').getByRole('link', { name: 'people and places' }).click();
  await expect(page).toHaveURL(/\/entities\/$/);
  await context.close();
});

test('is accessible, with results, in light and in dark', async ({ page }) => {
  await search(page, 'submarin strikes');
  expect(await violationsOf(page)).toEqual([]);
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('submarine');
  await expect(results(page)).not.toHaveCount(0);
  expect(await violationsOf(page)).toEqual([]);
  // Read aloud, a quote has its quotation marks.
  const quote = page.getByRole('dialog').locator('q').filter({ hasText: 'a nuclear submarine' }).first();
  expect(await quote.ariaSnapshot()).toMatch(/“[^]*submarine[^]*”/);
});

for (const width of [320, 360])
  test(`fits a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.goto('/search/?q=venezula&modality=asserted');
    await expect(results(page)).not.toHaveCount(0);
    await page.locator('summary').filter({ hasText: 'Filter and sort' }).click();
    await expect(page.getByLabel('Sort')).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.goto('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('carrier');
    await expect(results(page)).not.toHaveCount(0);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect((await dialog.boundingBox())?.width).toBeLessThanOrEqual(width);
  });

test('breaks no rule of the page’s policy, and fetches nothing until it is used', async ({ page }) => {
  const said: string[] = [];
  const fetched: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|search|panel/i.test(path) && !path.includes('SearchDialog'))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('carrier');
  await expect(results(page)).not.toHaveCount(0);
  await search(page, 'carrier');
  expect(said).toEqual([]);
});
