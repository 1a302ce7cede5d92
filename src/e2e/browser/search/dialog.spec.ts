import { expect, test, type Locator, type Page } from '../page.ts';
import { questions } from '../pageTypes.ts';
import { results } from './panel.ts';

/** The pages that are found by their names, above the claims. */
const pagesFound = (page: Page): Locator => page.getByRole('list', { name: 'Pages found by name' }).getByRole('link');

test.describe('the dialog', () => {
  const field = (page: Page): Locator => page.getByRole('dialog').getByRole('searchbox');

  for (const keys of ['/', 'Control+k', 'Meta+k'])
    test(`opens by ${keys} anywhere, and Escape gives the focus back`, async ({ page }) => {
      await page.goto('/about/');
      const link = page.getByRole('navigation').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('50 million');
      await expect(results(page)).not.toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    });

  test('opens by the link in the masthead, finds what was typed at once, and stays closed while a reader types “/”', async ({
    page,
  }) => {
    await page.goto('/claims/');
    await page.getByRole('link', { name: 'Search claims' }).click();
    await page.keyboard.type('1/2');
    await expect(field(page)).toHaveValue('1/2');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('arrow keys move through the results and back, and Enter opens the claim', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    // At once: results of half a word would be replaced while the arrows move.
    const named = questions[0]?.question ?? '';
    await page.keyboard.insertText(named);
    await expect(pagesFound(page).first()).toHaveAccessibleName(`Question ${named}`);
    await page.keyboard.press('ArrowDown');
    await expect(pagesFound(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await field(page).fill('counter-narcotics');
    await expect(pagesFound(page)).toHaveCount(0);
    await expect(results(page).nth(1)).toBeVisible();
    const second = await results(page).nth(1).getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${second ?? 'no link'}$`));
    await expect(page.locator('h1')).toBeVisible();
  });

  test('keeps the focus on its result when the results change, or on the first where it is gone', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.insertText('carrier');
    await expect(results(page).nth(1)).toBeVisible();
    await results(page).first().focus();
    const held = await results(page).first().getAttribute('href');
    const type = (words: string): Promise<void> =>
      field(page).evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    const replaced = async (): Promise<void> => {
      await expect(page.locator('[data-results] [data-before]')).toHaveCount(0);
      await expect(results(page)).not.toHaveCount(0);
    };
    const label = (): Promise<void> =>
      results(page).evaluateAll((links) => {
        for (const link of links) link.setAttribute('data-before', '');
      });
    await label();
    await type('aircraft carrier');
    await replaced();
    await expect(page.locator(':focus')).toHaveAttribute('href', held ?? '');
    await label();
    await type('reward');
    await replaced();
    await expect(results(page).first()).toBeFocused();
  });

  test('Enter in the field leads to the page with all results and filters', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('submarine');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=submarine$/);
    await expect(results(page)).not.toHaveCount(0);
  });

  test('what is typed before the dialog is there is searched, Enter included', async ({ page }) => {
    const { promise: typed, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/search/dialog/', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('submarine');
    await page.keyboard.press('Enter');
    resolve(undefined);
    await expect(page).toHaveURL(/\/search\/\?q=submarine$/);
  });
});
