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
