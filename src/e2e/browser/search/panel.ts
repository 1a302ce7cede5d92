import { expect, type Locator, type Page } from '../page.ts';

/** The results of the panel that is shown. */
export const results = (page: Page): Locator => page.locator('[data-results] a:visible');
/** What the panel that is shown says of its results. */
export const status = (page: Page): Locator => page.locator('[data-status]:visible');

/** Opens the search page and waits for the results of a query. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).not.toHaveText(/^(Searching…)?$/);
}
