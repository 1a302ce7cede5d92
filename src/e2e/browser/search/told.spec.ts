import { expect, test } from '../page.ts';
import { results, search, status } from './panel.ts';

test.describe('what a reader is told', () => {
  test('a mistyped word is corrected, and can be searched as typed', async ({ page }) => {
    await search(page, 'nuclaer submarin');
    await expect(status(page)).toContainText('Showing results for “nuclear submarin”.');
    await page.getByRole('link', { name: 'Search for “nuclaer submarin” instead' }).click();
    await expect(status(page)).toContainText('No claim has “nuclaer”.');
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.goBack();
    await expect(results(page)).not.toHaveCount(0);
  });

  test('the number of results is announced, but not that of a phrase', async ({ page }) => {
    await search(page, 'regime change');
    await expect(page.getByRole('status').filter({ visible: true })).toHaveText(
      /^(\d+ pages? found by name.*)?\d+ claims$/,
    );
    await search(page, '"regime change"');
    await expect(status(page)).toHaveText('Claims with the exact words “regime change”');
    for (const item of await page.locator('[data-results] > li').all())
      await expect(item.locator('mark').first()).toHaveText(/regime[- ]change/i);
  });

  test('nothing found comes with advice', async ({ page }) => {
    await search(page, 'xyzzyplugh');
    await expect(status(page)).toHaveText(/No claim has “xyzzyplugh”\.\s*Try fewer words/);
  });

  test('more results are offered, and the focus goes to the first of them', async ({ page }) => {
    await search(page, 'Venezuela');
    await expect(results(page)).toHaveCount(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(results(page)).toHaveCount(40);
    await expect(results(page).nth(20)).toBeFocused();
    await expect(status(page)).toHaveText(/^40 of \d+ claims shown$/);
  });

  test('a failure is explained', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto('/search/?q=carrier');
    await expect(status(page)).toContainText('could not be loaded');
  });
});
