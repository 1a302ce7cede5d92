import { expect, test, type Page } from './page.ts';
import { smallTargets, violationsOf } from './axe.ts';
import { pageTypes } from './pageTypes.ts';

/** Collects what the page says in the console as an error, policy violations among it. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

for (const [name, path] of Object.entries(pageTypes))
  test(`${name}: accessible in light and dark, fits 320 px, says nothing in the console, asks no other host`, async ({
    page,
    baseURL,
  }) => {
    const errors = errorsOf(page);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    expect.soft(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await smallTargets(page)).toEqual([]);
    await spaceLetters(page);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

/** As readers may need it: https://www.w3.org/TR/WCAG22/#text-spacing. */
function spaceLetters(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) element.style.letterSpacing = '0.12em';
  });
}

test('every type of page can be read without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  for (const [name, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    await expect.soft(page.locator('h1'), name).toBeVisible();
    const navigation = page.getByRole('navigation', { name: 'Main' });
    await expect.soft(navigation.getByRole('link').first(), name).toBeVisible();
  }
  await context.close();
});

test('pages are fetched in advance, but not for readers who want less motion', async ({ page }) => {
  const rules = page.locator('script[type=speculationrules]');
  await page.goto('/about/');
  await expect(rules).toHaveCount(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await expect(rules).toHaveCount(0);
});
