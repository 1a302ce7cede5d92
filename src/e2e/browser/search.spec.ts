import { expect, test, type Locator, type Page } from './page.ts';
import { violationsOf } from './axe.ts';
import { claims, questions } from './pageTypes.ts';
import { JUDGED } from './queries.ts';

/** The results of the panel that is shown. */
const results = (page: Page): Locator => page.locator('[data-results] a:visible');
/** The pages that are found by their names, above the claims. */
const pagesFound = (page: Page): Locator => page.getByRole('list', { name: 'Pages found by name' }).getByRole('link');
const alleged = (page: Page): Locator => page.getByRole('checkbox', { name: 'Alleged' });
const status = (page: Page): Locator => page.locator('[data-status]:visible');

/** Opens the search page and waits for the results of a query. */
async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).not.toHaveText(/^(Searching…)?$/);
}

test('every claim that a query is judged by exists', () => {
  const judged = Object.values(JUDGED).flat();
  const ids = new Set(claims.map(({ id }) => id));
  const gone = judged.flatMap(({ all = [], any = [] }) => [...all, ...any]).filter((id) => !ids.has(id));
  expect(gone).toEqual([]);
});

for (const [group, judged] of Object.entries(JUDGED))
  test(`finds ${group}`, async ({ page }) => {
    await page.goto('/search/');
    for (const { query, all = [], any = [] } of judged) {
      await page.getByRole('searchbox').fill(query);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-results][aria-busy=false]')).toHaveCount(1);
      const links = await results(page).evaluateAll((anchors) =>
        anchors.slice(0, 5).map((anchor) => anchor.getAttribute('href') ?? ''),
      );
      const ids = links.map((link) => link.split('/')[2] ?? '');
      expect(ids, `the first five for ${query}`).toEqual(expect.arrayContaining(all));
      if (any.length > 0)
        expect(
          any.filter((id) => ids.includes(id)),
          `${query} finds ${ids.join(' ')}`,
        ).not.toEqual([]);
    }
  });

test.describe('the dialog', () => {
  const field = (page: Page): Locator => page.getByRole('dialog').getByRole('searchbox');

  for (const keys of ['/', 'Control+k', 'Meta+k'])
    test(`opens by ${keys} anywhere, and Escape gives the focus back`, async ({ page }) => {
      await page.goto('/about/');
      const link = page.getByRole('navigation').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('50 million');
      await expect(results(page)).not.toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    });

  test('opens by the link in the masthead, finds what was typed at once, and stays closed while a reader types “/”', async ({
    page,
  }) => {
    await page.goto('/claims/');
    await page.getByRole('link', { name: 'Search claims' }).click();
    await page.keyboard.type('1/2');
    await expect(field(page)).toHaveValue('1/2');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('arrow keys move through the results and back, and Enter opens the claim', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    // At once: results of half a word would be replaced while the arrows move.
    const named = questions[0]?.question ?? '';
    await page.keyboard.insertText(named);
    await expect(pagesFound(page).first()).toHaveAccessibleName(`Question ${named}`);
    await page.keyboard.press('ArrowDown');
    await expect(pagesFound(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await field(page).fill('counter-narcotics');
    await expect(pagesFound(page)).toHaveCount(0);
    await expect(results(page).nth(1)).toBeVisible();
    const second = await results(page).nth(1).getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${second ?? 'no link'}$`));
    await expect(page.locator('h1')).toBeVisible();
  });

  test('keeps the focus on its result when the results change, or on the first where it is gone', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.insertText('carrier');
    await expect(results(page).nth(1)).toBeVisible();
    await results(page).first().focus();
    const held = await results(page).first().getAttribute('href');
    const type = (words: string): Promise<void> =>
      field(page).evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    const replaced = async (): Promise<void> => {
      await expect(page.locator('[data-results] [data-before]')).toHaveCount(0);
      await expect(results(page)).not.toHaveCount(0);
    };
    const label = (): Promise<void> =>
      results(page).evaluateAll((links) => {
        for (const link of links) link.setAttribute('data-before', '');
      });
    await label();
    await type('aircraft carrier');
    await replaced();
    await expect(page.locator(':focus')).toHaveAttribute('href', held ?? '');
    await label();
    await type('reward');
    await replaced();
    await expect(results(page).first()).toBeFocused();
  });

  test('Enter in the field leads to the page with all results and filters', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('submarine');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=submarine$/);
    await expect(results(page)).not.toHaveCount(0);
  });

  test('what is typed before the dialog is there is searched, Enter included', async ({ page }) => {
    const { promise: typed, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/search/dialog/', async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('submarine');
    await page.keyboard.press('Enter');
    resolve(undefined);
    await expect(page).toHaveURL(/\/search\/\?q=submarine$/);
  });
});

test.describe('the address', () => {
  test('holds what is typed without a trail of its letters', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/search/');
    await page.getByRole('searchbox').pressSequentially('carrier');
    await expect(page).toHaveURL(/\?q=carrier$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test('gets an entry of its own for every search that is finished with Enter', async ({ page }) => {
    await search(page, 'carrier');
    await page.getByRole('searchbox').fill('submarine');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=submarine$/);
    await page.getByRole('searchbox').fill('bombers');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=bombers$/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('submarine');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('carrier');
  });

  test('holds the filters and the order through a reload, and Back takes them away one by one', async ({ page }) => {
    await search(page, 'strikes');
    const before = await status(page).textContent();
    // The numbers beside the filters are those of this search.
    const listed = page.locator('label', { has: alleged(page) }).locator('.count');
    const all = claims.filter(({ modality, status }) => modality === 'alleged' && status === 'active').length;
    await expect(listed).not.toHaveText(String(all));
    const number = await listed.textContent();
    await alleged(page).check();
    await expect(page).toHaveURL(/modality=alleged/);
    await expect(status(page)).toHaveText(new RegExp(`^${number} claims? with these filters$`));
    const filtered = await status(page).textContent();
    await page.getByLabel('Sort').selectOption('oldest');
    await expect(page).toHaveURL(/sort=oldest/);
    await page.reload();
    await expect(status(page)).toHaveText(filtered ?? '');
    await expect(alleged(page)).toBeChecked();
    await expect(page.getByLabel('Sort')).toHaveValue('oldest');
    await page.goBack();
    await expect(page.getByLabel('Sort')).toHaveValue('');
    await page.goBack();
    await expect(status(page)).toHaveText(before ?? '');
    await expect(alleged(page)).not.toBeChecked();
  });

  test('sorts by date', async ({ page }) => {
    const dates = async (sort: string): Promise<string[]> => {
      await page.goto(`/search/?q=strikes&sort=${sort}`);
      await expect(results(page)).not.toHaveCount(0);
      return page.locator('[data-how] cite').allTextContents();
    };
    const [oldest, newest] = [await dates('oldest'), await dates('newest')];
    expect(new Set(oldest).size).toBeGreaterThan(1);
    expect(oldest[0]).not.toBe(newest[0]);
  });

  test('lists claims in order of publication and text, and the latest article first', async ({ page }) => {
    const shown = async (sort: string): Promise<string[]> => {
      await page.goto(`/search/?modality=alleged&sort=${sort}`);
      await expect(results(page)).toHaveCount(20);
      return results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    };
    const alleged = claims.filter(({ modality, status }) => modality === 'alleged' && status === 'active');
    const latestFirst = [...Map.groupBy(alleged, ({ articleUrl }) => articleUrl).values()].toReversed().flat();
    expect(await shown('oldest')).toEqual(alleged.slice(0, 20).map(({ url }) => url));
    expect(await shown('newest')).toEqual(latestFirst.slice(0, 20).map(({ url }) => url));
  });

  test('a filter is lifted by its button, and filters alone list claims', async ({ page }) => {
    await page.goto('/search/?modality=denied&modality=predicted');
    await expect(status(page)).toHaveText(/^\d+ claims with these filters$/);
    const both = await results(page).count();
    await page.getByRole('button', { name: 'Remove the filter Predicted' }).click();
    await expect(page).toHaveURL(/\?modality=denied$/);
    await expect(async () => expect(await results(page).count()).toBeLessThan(both)).toPass();
  });
});

test.describe('what a reader is told', () => {
  test('a mistyped word is corrected, and can be searched as typed', async ({ page }) => {
    await search(page, 'nuclaer submarin');
    await expect(status(page)).toContainText('Showing results for “nuclear submarin”.');
    await page.getByRole('link', { name: 'Search for “nuclaer submarin” instead' }).click();
    await expect(status(page)).toContainText('No claim has “nuclaer”.');
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.goBack();
    await expect(results(page)).not.toHaveCount(0);
  });

  test('the number of results is announced, but not that of a phrase', async ({ page }) => {
    await search(page, 'regime change');
    await expect(page.getByRole('status').filter({ visible: true })).toHaveText(
      /^(\d+ pages? found by name.*)?\d+ claims$/,
    );
    await search(page, '"regime change"');
    await expect(status(page)).toHaveText('Claims with the exact words “regime change”');
    for (const item of await page.locator('[data-results] > li').all())
      await expect(item.locator('mark').first()).toHaveText(/regime[- ]change/i);
  });

  test('nothing found comes with advice', async ({ page }) => {
    await search(page, 'xyzzyplugh');
    await expect(status(page)).toHaveText(/No claim has “xyzzyplugh”\.\s*Try fewer words/);
  });

  test('more results are offered, and the focus goes to the first of them', async ({ page }) => {
    await search(page, 'Venezuela');
    await expect(results(page)).toHaveCount(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(results(page)).toHaveCount(40);
    await expect(results(page).nth(20)).toBeFocused();
    await expect(status(page)).toHaveText(/^40 of \d+ claims shown$/);
  });

  test('a failure is explained', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto('/search/?q=carrier');
    await expect(status(page)).toContainText('could not be loaded');
  });
});

test('marks what was sought in the statement and the quote', async ({ page }) => {
  await search(page, 'submarine');
  await expect(page.locator('[data-results] q mark').first()).toHaveText(/submarine/i);
});

test('leads a reader without JavaScript to the lists', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/search/');
  expect(await (await page.request.get('/search/')).text()).toMatch(/<noscript>.*Searching needs JavaScript/);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.locator('main').getByRole('link', { name: 'people and places' }).click();
  await expect(page).toHaveURL(/\/entities\/$/);
  await context.close();
});

test('is accessible, with results, in light and in dark', async ({ page }) => {
  await search(page, 'submarin strikes');
  expect(await violationsOf(page)).toEqual([]);
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('submarine');
  await expect(results(page)).not.toHaveCount(0);
  expect(await violationsOf(page)).toEqual([]);
  // Read aloud, a quote has its quotation marks.
  const quote = page.getByRole('dialog').locator('q').filter({ hasText: 'a nuclear submarine' }).first();
  expect(await quote.ariaSnapshot()).toMatch(/“[^]*submarine[^]*”/);
});

for (const width of [320, 360])
  test(`fits a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.goto('/search/?q=venezula&modality=asserted');
    await expect(results(page)).not.toHaveCount(0);
    await page.locator('summary').filter({ hasText: 'Filter and sort' }).click();
    await expect(page.getByLabel('Sort')).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.goto('/about/');
    await page.keyboard.press('/');
    await page.keyboard.type('carrier');
    await expect(results(page)).not.toHaveCount(0);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect((await dialog.boundingBox())?.width).toBeLessThanOrEqual(width);
  });

test('breaks no rule of the page’s policy, and fetches nothing until it is used', async ({ page }) => {
  const said: string[] = [];
  const fetched: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|search|panel/i.test(path) && !path.includes('SearchDialog'))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('carrier');
  await expect(results(page)).not.toHaveCount(0);
  await search(page, 'carrier');
  expect(said).toEqual([]);
});
