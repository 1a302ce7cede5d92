import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from '../browser/axe.ts';
import { beginArticle } from './beginArticle.ts';
import { bringAnnotations } from './bringAnnotations.ts';
import { ARTICLE, changeClaim, claims, goTo, status } from './deskPage.ts';
import { editRecord } from './editRecord.ts';
import { mergeClaims } from './mergeClaims.ts';
import { editInTwoTabs } from './secondTab.ts';
import { touchWords } from './touchWords.ts';

/** Makes, changes and takes back claims by the keys alone, in a running server of the story of the harbour fire. */
export async function workAtDesk(page: Page, root: string, content: string): Promise<void> {
  const before = claims(content);
  await page.goto(`${root}/${ARTICLE}/`);
  await expect(page.getByRole('button', { name: 'Edit this article (e)' })).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.locator('.desk-bar')).toContainText('1 of 4 sentences bare');
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press('s');
  const [part = ''] = await page.locator('.desk .selected').allTextContents();
  expect(readFileSync(join(content, ARTICLE, 'article.md'), 'utf8')).toContain(part);
  await page.keyboard.press('n');
  await expect(page.locator('.desk .selected')).toHaveText('The fire is out');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('.desk .selected')).toHaveText('The fire is');
  await page.keyboard.press('Shift+ArrowRight');
  // Each word bears a letter: the first and the last select.
  await page.keyboard.press('w');
  await expect(page.locator('.desk [data-letter]')).toHaveText(['The', 'fire', 'is', 'out']);
  await page.keyboard.press('b');
  await page.keyboard.press('d');
  await expect(page.locator('.desk .selected')).toHaveText('fire is out');
  await page.keyboard.press('Shift+ArrowUp');

  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'New claim' });
  await expect(dialog.getByLabel('Statement')).toBeFocused();
  await expect(dialog.getByLabel('Origin')).toHaveValue('Daily Gull');
  expect(await violationsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 720 });

  // Nothing is saved while something is wrong, and the field says what.
  await dialog.getByLabel('As of').fill('Friday');
  await dialog.getByLabel('Statement').fill('Daily');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByLabel('Statement')).toHaveValue(/^Daily Gull /);
  await expect(dialog.locator('[aria-live]')).toContainText(/^Offered: Alt 1: /);
  await page.keyboard.press('Alt+k');
  await expect(dialog.getByRole('combobox', { name: 'Kind' })).toBeFocused();
  await expect(dialog.getByLabel('Kind')).toHaveAccessibleDescription(/^1 \w+ ?, (?:sure|a guess)/);
  await dialog.getByLabel('Statement').fill('The fire in the harbour was out on 2 May 2031.');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('“asOf”');
  await expect(dialog.getByLabel('As of')).toHaveAccessibleDescription(/“asOf”/);
  await expect(dialog.getByLabel('As of')).toHaveAttribute('aria-invalid', 'true');
  expect(claims(content)).toEqual(before);
  await dialog.getByLabel('As of').fill('2031-05-02');
  await dialog.getByLabel('Kind').selectOption('event');
  await dialog.getByLabel('Modality').selectOption('asserted');
  await dialog.getByLabel('About').fill('Old Port');
  await page.keyboard.press('Tab');
  await dialog.getByLabel('Its kind').selectOption('place');
  await dialog.getByLabel('Statement').press('Control+Enter');

  await expect(status(page)).toHaveText('Every sentence carries a claim.');
  await expect(page.getByRole('group', { name: 'The text of the article' })).toBeFocused();
  await expect(page.locator('[data-note]', { hasText: 'was out on 2 May 2031' })).toBeVisible();
  await expect(page.locator('.desk-bar')).toContainText('0 of 4 sentences bare');
  const [made = ''] = claims(content).filter((file) => !before.includes(file));
  const text = readFileSync(join(content, ARTICLE, 'claims', made), 'utf8');
  expect(text).toContain('quote: The fire is out\noccurrence: 2\nkind: event\n');
  expect(text).toContain('  - old-port\n');
  expect(readFileSync(join(content, 'entities/old-port.md'), 'utf8')).toBe('---\nname: Old Port\nkind: place\n---\n');

  await page.keyboard.press('p');
  await expect(page.getByRole('region', { name: 'Findings' })).toContainText('The check finds nothing.');
  await page.keyboard.press('p');

  await changeClaim(page, 'The fire in the harbour was out on 2 May 2031.', 'Note', 'As printed.');
  await expect(page.getByRole('group', { name: 'The text of the article' })).toBeFocused();
  expect(readFileSync(join(content, ARTICLE, 'claims', made), 'utf8')).toBe(`${text}\nAs printed.\n`);

  await test.step('two claims become one', () => mergeClaims(page, content));
  await test.step('another tab sees what this one changes', () => editInTwoTabs(page, root));
  await test.step('a record has a form, made from its schema', () => editRecord(page, root, content));
  await goTo(page, `${root}/${ARTICLE}/`);

  // A key does nothing while the page is being loaded again, which the server may ask for.
  await expect(async () => {
    await page.keyboard.press('u');
    expect(claims(content)).toEqual(before);
  }).toPass();
  await test.step('annotations become drafts', () => bringAnnotations(page, content));
  await test.step('a finger makes a claim', () => touchWords(page, root, content));
  await test.step('an article is begun of a text', () => beginArticle(page, root, content));
}
