import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
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

for (const [name, path] of Object.entries(pageTypes)) {
  test.describe(name, () => {
    test('is accessible, in light and in dark', async ({ page }) => {
      await page.goto(path);
      expect(await violationsOf(page)).toEqual([]);
    });

    test('fits a screen of 320 px, and text spaced as readers need it', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) element.style.letterSpacing = '0.12em';
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('says nothing in the console and asks no other host', async ({ page, baseURL }) => {
      const errors = errorsOf(page);
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    });

    test('can be read without JavaScript', async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link').first()).toBeVisible();
      await context.close();
    });
  });
}

test('pages are fetched in advance, but not for readers who want less motion', async ({ page }) => {
  const rules = page.locator('script[type=speculationrules]');
  await page.goto('/about/');
  await expect(rules).toHaveCount(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await expect(rules).toHaveCount(0);
});
