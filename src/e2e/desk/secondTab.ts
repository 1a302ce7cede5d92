import { expect, type Page } from '@playwright/test';
import { ARTICLE, changeClaim } from './deskPage.ts';

/** Changes a claim in one tab, and looks at it in another in which the same article is edited. */
export async function editInTwoTabs(page: Page, root: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${root}/${ARTICLE}/`);
  await expect(other.getByRole('button', { name: 'Edit this article (e)' })).toBeVisible();
  await other.keyboard.press('e');
  await expect(other.locator('[data-note]', { hasText: 'was out on 2 May 2031' })).toBeVisible();

  await page.bringToFront();
  const words = 'The fire in the harbour was out by 2 May 2031.';
  await changeClaim(page, 'The fire in the harbour was out on 2 May 2031.', 'Statement', words);
  await expect(other.locator('[data-note]', { hasText: 'was out by 2 May 2031' })).toBeVisible();
  await other.close();

  await page.keyboard.press('u');
  await expect(page.locator('[data-note]', { hasText: 'was out on 2 May 2031' })).toBeVisible();
}
