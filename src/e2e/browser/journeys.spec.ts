import { expect, test, type Locator, type Page } from './page.ts';
import { claims, pageTypes, questions, richClaim } from './pageTypes.ts';

// What readers come for, each walked by keyboard alone and read as a screen reader reads it.

/** Presses Tab until something has the focus, as often as a page has stops. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const stops = await page.locator('a, button, input, select, summary').count();
  const element = await target.elementHandle();
  for (let press = 0; press <= stops; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

const article = pageTypes.article ?? '/';
const inArticle = claims.filter(({ articleUrl, status }) => articleUrl === article && status === 'active');

test('read an article, step through its claims and open one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/articles/');
  await follow(page, page.locator(`main a[href="${article}"]`));
  await expect(page).toHaveURL(article);
  await expect(page.locator('.switch')).toMatchAriaSnapshot(`
    - checkbox "Mark the claims" [checked]
    - button "Step through the claims"
    - status
    - group: /What the lines mean/
  `);
  const statementOf = (index: number): Locator =>
    page
      .locator(`[data-note="${inArticle[index]?.id ?? ''}"]`)
      .getByRole('link')
      .first();
  await page.keyboard.press('j');
  await expect(page.getByRole('status').first()).toHaveText('');
  await follow(page, page.getByRole('button', { name: 'Step through the claims' }));
  await expect(statementOf(0)).toBeFocused();
  await expect(page.getByText(`Claim 1 of ${inArticle.length}`)).toBeAttached();
  await page.keyboard.press('j');
  const second = statementOf(1);
  await expect(second).toBeFocused();
  const id = inArticle[1]?.id ?? '';
  await expect(page.locator(`mark[data-claims~="${id}"]`).first()).toHaveClass(/\bon\b/);
  await expect(page.locator(`mark[data-claims~="${id}"]`).first()).toBeInViewport();
  await page.keyboard.press('k');
  await expect(statementOf(0)).toBeFocused();
  await page.keyboard.press('j');
  const statement = (await second.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/claims/${id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - region "In the article’s words":
      - heading "In the article’s words" [level=2]
      - figure:
        - blockquote
        - link "See it in the article’s text"
    - region "On whose authority":
      - heading "On whose authority" [level=2]
      - list
  `);
  await follow(page, page.getByRole('link', { name: 'See it in the article’s text' }));
  await expect(page).toHaveURL(`${article}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('follow a person to what is said by and about them', async ({ page }) => {
  await page.goto('/entities/');
  const person = page.getByRole('region', { name: 'People' }).getByRole('link');
  const told = await person.evaluateAll(
    (links, about) =>
      links.map((link) => about.filter((id) => link.getAttribute('href') === `/entities/${id}/`).length),
    claims.filter(({ status }) => status === 'active').flatMap(({ about }) => about),
  );
  const most = person.nth(told.indexOf(Math.max(...told)));
  const name = (await most.textContent()) ?? '';
  await follow(page, most);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  // In order of time: what happened, what was said by and about them, the questions; names come last.
  const parts = await page.locator('h1 ~ p').first().getByRole('link').allTextContents();
  expect(parts[0]).toContain('What happened around');
  expect(parts.at(-2)).toContain('Questions in which');
  expect(parts.at(-1)).toContain('What the articles call');
  await expect(page.locator('h1 ~ section').first()).toMatchAriaSnapshot(`
    - heading /What happened around/ [level=2]
    - list:
      - listitem:
        - link
  `);
  const about = page.getByRole('region', { name: `Said about ${name}` });
  await follow(page, page.getByRole('main').getByRole('link', { name: `Said about ${name}` }));
  await expect(about.getByRole('heading', { level: 2 })).toBeInViewport();
  await follow(page, about.getByRole('list').getByRole('link').first());
  await expect(page).toHaveURL(/\/claims\/[a-z0-9]{8}\/$/);
  const facts = page.getByRole('complementary', { name: 'Facts about this claim' });
  await expect(facts).toMatchAriaSnapshot(`
    - term: In the article
    - definition
  `);
  await follow(page, facts.getByRole('link', { name, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('compare what the articles answer to a question', async ({ page }) => {
  const disputed = questions.find(({ type, standing }) => type === 'position' && standing === 'disputed');
  await page.goto('/');
  await follow(page, page.getByRole('link', { name: /^All \d+ questions$/ }));
  await expect(page).toHaveURL('/questions/');
  await follow(page, page.locator(`main a[href="${disputed?.url ?? ''}"]`));
  await expect(page.getByText('disputed: some answers exclude others')).toBeVisible();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - heading [level=1]
    - list:
      - listitem: /\\d+ articles?/
    - paragraph: /An origin is where/
    - list:
      - listitem: /a voice that is heard/
    - region "What each article says, and who it comes from":
      - heading "What each article says, and who it comes from" [level=2]
      - table
  `);
  const headers = page.getByRole('rowheader');
  await expect(headers).toHaveCount(new Set(claims.map(({ articleUrl }) => articleUrl)).size);
  const words = page.getByRole('table').locator('a[href^="/claims/"]:visible').first();
  const url = (await words.getAttribute('href')) ?? '';
  await follow(page, words);
  await expect(page).toHaveURL(url);
});

test('search from anywhere and land on the claim', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the claims' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  const statement = (await page.locator('[data-note] a').first().textContent()) ?? '';
  // In one stroke, so that there is one search, and no result is replaced while it has the focus.
  await page.keyboard.insertText(statement);
  const link = dialog.getByRole('list').getByRole('link').first();
  await expect(link).toHaveText(statement);
  await expect(dialog.getByRole('status')).toHaveText(/claim/);
  await expect(dialog.locator('[data-results][aria-busy=false]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\/[a-z0-9]{8}\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(statement);
});

test('the key of one character that opens the search can be turned off', async ({ page }) => {
  await page.goto('/about/');
  const dialog = page.getByRole('dialog', { name: 'Search the claims' });
  await page.keyboard.press('/');
  const box = dialog.getByRole('checkbox', { name: 'So does /' });
  await expect(box).toBeChecked();
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(box).not.toBeChecked();
});

test.describe('cite a claim', () => {
  test('copy its citation, and read every form of it', async ({ page }) => {
    await page.goto(richClaim.url);
    await follow(page, page.getByText('Cite', { exact: true }));
    await follow(page, page.getByRole('button', { name: 'Copy Citation' }));
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(richClaim.id);
    await expect(page.locator('.actions > details').first()).toMatchAriaSnapshot(`
      - group:
        - text: Cite
        - term:
          - text: Citation
          - button "Copy Citation"
          - status
        - definition: /Claim/
        - term:
          - text: BibTeX
          - button "Copy BibTeX"
          - status
        - definition: /@misc/
        - term:
          - text: CSL-JSON
          - button "Copy CSL-JSON"
          - status
        - definition
        - term:
          - text: Link
          - button "Copy Link"
          - status
        - definition: /claims/
        - term:
          - text: Link in the text
          - button "Copy Link in the text"
          - status
        - definition
        - term:
          - text: Link to the words
          - button "Copy Link to the words"
          - status
        - definition
    `);
  });
});
