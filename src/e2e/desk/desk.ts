import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from '../browser/axe.ts';

const ARTICLE = 'articles/port-fire';
const status = (page: Page) => page.locator('.desk [role=status]');
const claims = (content: string): string[] => readdirSync(join(content, ARTICLE, 'claims'));

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

  await page.getByRole('button', { name: 'The fire in the harbour was out on 2 May 2031.' }).click();
  const change = page.getByRole('dialog', { name: 'Change claim' });
  await change.getByLabel('Note').fill('As printed.');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(status(page)).toHaveText('The claim is changed.');
  await expect(page.getByRole('group', { name: 'The text of the article' })).toBeFocused();
  expect(readFileSync(join(content, ARTICLE, 'claims', made), 'utf8')).toBe(`${text}\nAs printed.\n`);

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

const NOTES = 'Quote,Comment\nA fire broke out,It began.\nA ferry sank far away,None\n';

/** Chooses a file of annotations, then drops it on the article that is edited, saves what is made of it, and takes that back. */
async function bringAnnotations(page: Page, content: string): Promise<void> {
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

/** Makes a claim of words that a finger has selected, on a phone. */
async function touchWords(page: Page, root: string, content: string): Promise<void> {
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

/** Goes to a page. What was saved last may still have the page load itself again, which breaks off another way out of it. */
async function goTo(page: Page, address: string): Promise<void> {
  await expect(() => page.goto(address)).toPass();
}

async function editRecord(page: Page, root: string, content: string): Promise<void> {
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

const DOCUMENT = `Home » World

Ferry sinks

The ferry sank on 3 May 2031, the mayor said. At least 91 people died in the fire.

Leave a Comment`;

/** Begins an article of a text that was compared with the story, with a draft claim of it, and goes on with it at the desk. */
async function beginArticle(page: Page, root: string, content: string): Promise<void> {
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
  await form.getByLabel('Rights').fill('Ours.');
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
