import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The article that is worked on. */
export const ARTICLE = 'articles/port-fire';
/** What the desk says of what was last done. */
export const status = (page: Page) => page.locator('.desk [role=status]');
/** The files of the article's claims. */
export const claims = (content: string): string[] => readdirSync(join(content, ARTICLE, 'claims'));

/** Goes to a page. What was saved last may still have the page load itself again, which breaks off another way out of it. */
export async function goTo(page: Page, address: string): Promise<void> {
  await expect(() => page.goto(address)).toPass();
}

/** Gives a field of a claim other words, by its note beside the text. */
export async function changeClaim(page: Page, statement: string, field: string, words: string): Promise<void> {
  await page.getByRole('button', { name: statement }).click();
  const change = page.getByRole('dialog', { name: 'Change claim' });
  await change.getByLabel(field).fill(words);
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(status(page)).toHaveText('The claim is changed.');
}
