import { expect, type Page } from '@playwright/test';
import { ARTICLE, claims, status } from './deskPage.ts';

/** Makes a claim of words that a finger has selected, on a phone. */
export async function touchWords(page: Page, root: string, content: string): Promise<void> {
  const before = claims(content);
  const viewport = { width: 360, height: 740 };
  const context = await page.context().browser()?.newContext({ hasTouch: true, isMobile: true, viewport });
  const phone = await context?.newPage();
  if (!context || !phone) throw new Error('there is no browser of its own for a phone');
  await phone.goto(`${root}/${ARTICLE}/`);
  await phone.getByRole('button', { name: 'Edit this article (e)' }).tap();
  await phone.locator('.desk-text p').last().tap();
  // A long press selects words, which no test can do; the browser then tells of them in this way.
  await phone.locator('.desk-text .bare').evaluate((words) => getSelection()?.selectAllChildren(words));
  await phone.getByRole('button', { name: 'Make a claim of these words' }).tap();
  const dialog = phone.getByRole('dialog', { name: 'New claim' });
  await dialog.getByLabel('Statement').fill('The fire was out on that day.');
  await dialog.getByLabel('Kind').selectOption('event');
  await dialog.getByLabel('Modality').selectOption('asserted');
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await dialog.getByRole('button', { name: 'Save', exact: true }).tap();
  await expect(status(phone)).toHaveText('The claim is saved.');
  expect(claims(content)).toHaveLength(before.length + 1);
  await phone.getByRole('button', { name: 'undo' }).tap();
  await expect(status(phone)).toContainText('Taken back');
  expect(claims(content)).toEqual(before);
  await context.close();
}
