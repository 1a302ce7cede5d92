import { expect, test } from '@playwright/test';
import { claims, pageTypes, richClaim } from './pageTypes.ts';

const article = pageTypes.article ?? '/';
const inArticle = claims.filter(({ articleUrl }) => articleUrl === article);

test('on a wide screen each claim stands beside its paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(article);
  const note = page.locator('[data-note]').first();
  await expect(note).toBeVisible();
  const [words, beside] = [await page.locator('mark[id]').first().boundingBox(), await note.boundingBox()];
  expect(beside?.x ?? 0).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
  expect(Math.abs((beside?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(120);
});

test('on a narrow screen the claims are folded after their paragraph, and unfold', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  const note = page.locator('[data-note]').first();
  await expect(note).toBeHidden();
  await page.locator('.notes summary').first().click();
  await expect(note).toBeVisible();
});

test('pressing the words on a narrow screen unfolds their claims', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  const words = page.locator('mark[data-claims]:not(:has(a)):not(a mark)').first();
  const id = (await words.getAttribute('data-claims'))?.split(' ')[0] ?? '';
  await words.click();
  await expect(page.locator(`[data-note="${id}"]`)).toBeVisible();
});

test('every claim of the article can be linked to in its text, and is set off there', async ({ page }) => {
  await page.goto(article);
  const missing = await page.evaluate(
    (ids) => ids.filter((id) => !document.getElementById(id)),
    inArticle.map(({ id }) => id),
  );
  expect(missing).toEqual([]);
  const id = inArticle.at(-1)?.id ?? '';
  await page.goto(`${article}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const tint = await page
    .locator(`mark[data-claims~="${id}"]`)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(tint).not.toBe(paper);
  expect(tint).not.toBe('rgba(0, 0, 0, 0)');
});

test('the target is set off without JavaScript too, and so is the switch that hides the marks', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  const id = inArticle.at(-1)?.id ?? '';
  await page.goto(`${article}#${id}`);
  const style = (name: 'backgroundColor' | 'textDecorationLine', at = `mark[data-claims~="${id}"]`): Promise<string> =>
    page
      .locator(at)
      .first()
      .evaluate((element, property) => getComputedStyle(element)[property], name);
  expect(await style('backgroundColor')).not.toBe('rgba(0, 0, 0, 0)');
  const other = `mark[data-claims]:not([data-claims~="${id}"])`;
  expect(await style('textDecorationLine', other)).toBe('underline');
  await page.getByLabel('Mark the claims').uncheck();
  expect(await style('textDecorationLine', other)).toBe('none');
  await context.close();
});

test('a name in the text leads to its entity', async ({ page }) => {
  await page.goto(article);
  const mention = page.locator('a.mention').first();
  const name = (await mention.textContent()) ?? '';
  await mention.click();
  await expect(page).toHaveURL(/\/entities\/[a-z0-9-]+\/$/);
  await expect(page.locator('main')).toContainText(name);
});

test('the whole page can be walked with the keyboard, and the first stop skips to the content', async ({ page }) => {
  await page.goto(richClaim.url);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('going back finds the notes unfolded that were left so, where they were', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  const notes = page.locator('.notes').nth(2);
  await notes.locator('summary').click();
  const link = notes.getByRole('link').first();
  await link.click();
  await expect(page).toHaveURL(/\/claims\//);
  await page.goBack();
  await expect(link).toBeVisible();
  await expect(link).toBeInViewport();
});

test('a link to a claim that has moved to another article leads on to the claim’s page', async ({ page }) => {
  const moved = claims.find(({ articleUrl }) => articleUrl !== article);
  await page.goto(`${article}#${moved?.id ?? ''}`);
  await expect(page).toHaveURL(moved?.url ?? '');
});
