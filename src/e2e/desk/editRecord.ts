import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { violationsOf } from '../browser/axe.ts';
import { goTo } from './deskPage.ts';

/** Changes an entity in its form, and takes that back. */
export async function editRecord(page: Page, root: string, content: string): Promise<void> {
  const file = join(content, 'entities/ada-lund.md');
  await goTo(page, `${root}/entities/ada-lund/`);
  await expect(page.getByRole('button', { name: 'Edit entity ada-lund (e)' })).toBeVisible();
  const form = page.getByRole('dialog', { name: 'Edit entity ada-lund' });
  // A page that is being loaded again, because of what was saved last, opens no form.
  await expect(async () => {
    if (!(await form.isVisible())) await page.keyboard.press('e');
    await expect(form.getByLabel('name', { exact: false }).first()).toBeFocused({ timeout: 5_000 });
  }).toPass();
  expect(await violationsOf(page)).toEqual([]);
  await form.getByLabel('wikidata').fill('nobody');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('alert')).toContainText('is not a Wikidata item');
  // What is saved from now on does not have the page loaded again, though there were mistakes in the content before.
  await page.evaluate(() => document.body.classList.add('the-same-page'));
  await form.getByLabel('wikidata').fill('');
  await form.getByLabel('role').fill('the mayor');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('status')).toHaveText('Saved.');
  expect(readFileSync(file, 'utf8')).toContain('role: the mayor\n');
  await form.getByRole('button', { name: 'Take back' }).click();
  await expect(form.getByRole('status')).toHaveText('Taken back.');
  expect(readFileSync(file, 'utf8')).not.toContain('role: the mayor');
  await expect(page.locator('body.the-same-page')).toHaveCount(1);
}
