import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { violationsOf } from '../browser/axe.ts';
import { goTo, status } from './deskPage.ts';

const DOCUMENT = `Home » World

Ferry sinks

The ferry sank on 3 May 2031, the mayor said. At least 91 people died in the fire.

Leave a Comment`;

/** Begins an article of a text that was compared with the story, with a draft claim of it, and goes on with it at the desk. */
export async function beginArticle(page: Page, root: string, content: string): Promise<void> {
  await goTo(page, `${root}/compare/`);
  await page.getByLabel('Text to compare').fill(DOCUMENT);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.locator('[data-told="another-figure"]')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Which sentences are shown' })).toBeVisible();
  await page.getByRole('button', { name: 'Add this article' }).click();
  const form = page.getByRole('dialog', { name: 'New article' });
  await expect(form.getByLabel('Title')).toHaveValue('Ferry sinks');
  expect(await violationsOf(page)).toEqual([]);
  const drafts = form.getByRole('group', { name: 'Draft claims: 1 of 2 sentences' });
  await expect(drafts.getByRole('checkbox', { name: 'How many people died? at least 91 people' })).toBeChecked();
  await drafts.getByRole('checkbox', { name: 'The ferry sank' }).press('Space');
  await expect(form.getByText('Draft claims: 2 of 2 sentences')).toBeVisible();
  await form.getByRole('checkbox', { name: 'The ferry sank' }).press('Space');
  await form.getByLabel('Publisher').fill('Daily Tern');
  await form.getByLabel('Published').fill('2031-05-04');
  await form.getByLabel('How found').fill('It names the day before.');
  await form.getByLabel('Genre').selectOption('reportage');
  await form.getByRole('button', { name: 'Put back: Leave a Comment' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('“rights” is needed')).toBeVisible();
  await expect(form.getByLabel('Rights')).toBeFocused();
  await form.getByLabel('Rights').fill('Ours.');
  await page.keyboard.press('Tab');
  await expect(form.getByText('“rights” is needed')).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.desk-bar')).toContainText('1 claims');
  await expect(status(page)).toContainText('and 1 draft claim.');
  const [draft = ''] = readdirSync(join(content, 'articles/ferry-sinks/claims'));
  const claim = readFileSync(join(content, 'articles/ferry-sinks/claims', draft), 'utf8');
  expect(claim).toMatch(
    /quote: At least 91 people died in the fire\.\n[^]*question: how-many-dead\n {4}value:\n {6}atLeast: 91\n/,
  );
  const text = readFileSync(join(content, 'articles/ferry-sinks/article.md'), 'utf8');
  expect(text).toMatch(
    /publisher: daily-tern [^]*\n {2}- Home » World\n---\n\nThe ferry sank[^]*\n\nLeave a Comment\n$/,
  );
  // The article goes as it came, and comes back.
  await page.keyboard.press('u');
  await expect(status(page)).toHaveText('Taken back: The article is saved.');
  expect(readdirSync(join(content, 'articles'))).toEqual(['port-fire']);
  await page.keyboard.press('r');
  await expect(status(page)).toHaveText('Done again: The article is saved.');
  expect(readFileSync(join(content, 'articles/ferry-sinks/article.md'), 'utf8')).toBe(text);
}
