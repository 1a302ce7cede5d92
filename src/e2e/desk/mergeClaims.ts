import { expect, type Page } from '@playwright/test';
import { claims, status } from './deskPage.ts';

/** Gives the words of a claim to another one of the article, and takes that back. */
export async function mergeClaims(page: Page, content: string): Promise<void> {
  const before = claims(content);
  await page.getByRole('button', { name: 'The fire in the harbour was out on 2 May 2031.' }).click();
  const change = page.getByRole('dialog', { name: 'Change claim' });
  const others = change.getByLabel('Another claim of the article');
  // A choice alone merges nothing, since an arrow key makes it.
  await others.selectOption('The article says that all is well.');
  expect(claims(content)).toEqual(before);
  const widths = await change.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(widths).toBe(0);
  await change.getByRole('button', { name: 'Merge into it' }).click();
  await expect(status(page)).toHaveText('The claims are merged.');
  expect(claims(content)).toHaveLength(before.length - 1);
  // The claim that has the words now is gone over next.
  await expect(change.getByLabel('Statement')).toHaveValue('The article says that all is well.');
  await expect(change.getByLabel('Statement')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(change).toBeHidden();
  await page.keyboard.press('u');
  await expect(status(page)).toHaveText('Taken back: The claims are merged.');
  expect(claims(content)).toEqual(before);
}
