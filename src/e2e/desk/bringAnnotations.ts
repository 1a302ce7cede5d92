import { expect, type Page } from '@playwright/test';
import { violationsOf } from '../browser/axe.ts';
import { claims, status } from './deskPage.ts';

const NOTES = 'Quote,Comment\nA fire broke out,It began.\nA ferry sank far away,None\n';

/** Chooses a file of annotations, then drops it on the article that is edited, saves what is made of it, and takes that back. */
export async function bringAnnotations(page: Page, content: string): Promise<void> {
  const before = claims(content);
  const form = page.getByRole('dialog', { name: 'Annotations' });
  const found = [/^“A fire broke out”/, /^“A ferry sank far away”/];
  await page.keyboard.press('a');
  const file = { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(NOTES) };
  await form.getByLabel('A file of annotations').setInputFiles(file);
  await expect(form.getByRole('listitem')).toHaveText(found);
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  const dropped = await page.evaluateHandle((notes) => {
    const data = new DataTransfer();
    data.items.add(new File([notes], 'notes.csv'));
    return data;
  }, NOTES);
  await page.dispatchEvent('.desk-text', 'drop', { dataTransfer: dropped });
  await expect(form.getByRole('listitem')).toHaveText(found);
  expect(await violationsOf(page)).toEqual([]);
  await expect(form.getByRole('button', { name: 'Save 1 draft claim' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(status(page)).toContainText('1 draft claim is saved');
  await expect(page.locator('[data-note]', { hasText: 'It began.' })).toBeVisible();
  expect(claims(content)).toHaveLength(before.length + 1);
  await page.keyboard.press('u');
  await expect(status(page)).toContainText('Taken back');
  expect(claims(content)).toEqual(before);
}
