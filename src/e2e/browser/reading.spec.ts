import { expect, test } from './page.ts';
import { claims, pageTypes, richClaim } from './pageTypes.ts';

const article = pageTypes.article ?? '/';
const inArticle = claims.filter(({ articleUrl }) => articleUrl === article);

test('on a wide screen the notes stand beside their paragraph, named, and marks lead to them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(article);
  const note = page.locator('.notes li').first();
  await expect(note).toBeVisible();
  await expect(page.getByRole('group', { name: 'Notes on paragraph 1', exact: true })).toBeVisible();
  const untied = await page.locator('.text mark').evaluateAll((marks) =>
    marks.filter((mark) => {
      const note = document.getElementById(mark.getAttribute('aria-details') ?? '');
      const of = mark.dataset.claims?.split(' ') ?? [];
      return !note?.checkVisibility() || !note.querySelector(`[data-note="${of[0] ?? ''}"]`);
    }),
  );
  expect(untied).toEqual([]);
  const [words, beside] = [await page.locator('mark[id]').first().boundingBox(), await note.boundingBox()];
  expect(beside?.x ?? 0).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
  expect(Math.abs((beside?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(120);
});

test('on a narrow screen the notes follow their paragraph, their statements unfold, and a link unfolds its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  const note = page.locator('[data-note]').first();
  await expect(page.locator('.notes summary').first()).toBeVisible();
  await expect(note).toBeHidden();
  await page.locator('.notes summary').first().click();
  await expect(note).toBeVisible();
  await expect(note.getByRole('link', { name: 'Cite' })).toHaveAttribute('href', /^\/claims\/\w{8}\/#cite-/);
  const id = inArticle.at(-1)?.id ?? '';
  await page.goto(`${article}#${id}`);
  await expect(page.locator(`[data-note="${id}"]`)).toBeVisible();
});

test('what is highlighted stays so at a click elsewhere and under a mouse at rest, and covers no letter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(article);
  const words = page.locator('.passage mark[id]').first();
  await words.hover();
  const shadow = await words.evaluate((mark) => getComputedStyle(mark).boxShadow);
  // Its ground reaches up and down, but never aside: by no offset, no blur and no spread.
  expect(shadow.match(/\) 0px -?[\d.]+px 0px 0px/g)).toHaveLength(2);
  expect(shadow.match(/rgb/g)).toHaveLength(2);

  // The pointer rests upon the text while the page moves under it.
  await page.getByRole('button', { name: 'Step through the claims' }).click();
  await page.mouse.move(300, 450);
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('j');
  const id = (await page.locator('[data-note]:has(:focus)').getAttribute('data-note')) ?? '';
  const alone = page.locator('[data-note].on');
  await expect(alone).toHaveAttribute('data-note', id);
  await page.mouse.click(1420, 500);
  await page.mouse.move(1420, 520);
  await expect(alone).toHaveAttribute('data-note', id);
});

test('on the smallest screen stepping shows the note that has the focus, and a paragraph can be skipped', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(article);
  const button = page.getByRole('button', { name: 'Step through the claims' });
  await button.click();
  for (let press = 0; press < 8; press += 1) {
    await expect(page.locator('[data-note] a:focus')).toBeInViewport();
    await page.keyboard.press('j');
  }
  const skips = page.getByRole('link', { name: 'Skip to the next paragraph' });
  await skips.first().focus();
  await expect(skips.first()).toBeInViewport();
  await page.keyboard.press('Enter');
  const target = page.locator(`[id="${(await skips.first().getAttribute('href'))?.slice(1) ?? ''}"]`);
  await expect(target).toBeInViewport();
  await page.keyboard.press('Tab');
  const isAfter = await target.evaluate((place) => {
    const position = document.activeElement?.compareDocumentPosition(place) ?? 0;
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
  expect(isAfter).toBe(true);
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
  const weight = (at: string): Promise<string> =>
    page
      .locator(at)
      .first()
      .evaluate((element) => getComputedStyle(element).fontWeight);
  expect(await weight('a.mention')).toBe(await weight('.passage'));
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
  const notes = page.locator('.notes li').nth(2);
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
