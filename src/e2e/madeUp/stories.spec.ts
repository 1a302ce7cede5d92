import { expect, test, type Page } from '../browser/page.ts';
import { LANGUAGES } from './languages.ts';
import { lettersOf } from './languageStory.ts';
import { MADE_UP_SITES } from './madeUp.ts';
import { servePlainly } from '../browser/plainHost.ts';

let host: Awaited<ReturnType<typeof servePlainly>>;
test.beforeAll(async () => {
  host = await servePlainly(MADE_UP_SITES);
});
test.afterAll(() => {
  host.close();
});

const links = (page: Page) => page.locator('[data-results] a');

test('two stories that were built apart are searched as one', async ({ page }) => {
  await page.goto(`${host.root}/fire/search/?q=inundation`);
  await expect(links(page)).toHaveAttribute('href', '/flood/claims/efgh5678/');
  await expect(page.locator('[data-results] li')).toContainText('The great flood');
  await expect(page.getByRole('status')).toContainText('Not searched, since it cannot be reached: The lost ship.');
  await links(page).click();
  await expect(page.locator('h1')).toContainText('inundation');
});

test('a word that only another story has is known, and corrected to', async ({ page }) => {
  await page.goto(`${host.root}/fire/search/?q=inudnation`);
  await expect(page.getByRole('status')).toContainText('Showing results for “inundation”');
  await expect(links(page)).toHaveAttribute('href', '/flood/claims/efgh5678/');
});

test('results of all stories stand in one order of time', async ({ page }) => {
  await page.goto(`${host.root}/flood/search/?q=people&sort=oldest`);
  await expect(links(page)).toHaveCount(2);
  expect(await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/fire/claims/abcd1234/',
    '/flood/claims/efgh5678/',
  ]);
  await page.goto(`${host.root}/flood/search/?q=people&sort=newest`);
  await expect(links(page).first()).toHaveAttribute('href', '/flood/claims/efgh5678/');
});

/** What each of some queries finds in one article, in a page of the search that is open. */
function findIn(page: Page, article: string, queries: readonly string[]): Promise<Record<string, string[]>> {
  return page.evaluate(
    async ({ article, queries }) => {
      const root = document.querySelector('[data-search-page]');
      const [form, list] = [root?.querySelector('form'), root?.querySelector('[data-results]')];
      const field = form?.querySelector<HTMLInputElement>('[data-field]');
      if (!form || !list || !field) throw new Error('There is no search here.');
      for (const box of document.querySelectorAll<HTMLInputElement>('input[name=article]'))
        box.checked = box.value === article;
      const found: Record<string, string[]> = {};
      for (const query of queries) {
        field.value = query;
        form.requestSubmit();
        while (list.ariaBusy !== 'false') await new Promise(requestAnimationFrame);
        found[query] = Array.from(list.querySelectorAll('a'), (link) => link.pathname);
        const unmarked = Array.from(list.children).filter((result) => !result.querySelector('mark'));
        if (unmarked.length > 0) throw new Error(`“${query}” is not marked in ${unmarked.length} results.`);
      }
      return found;
    },
    { article, queries },
  );
}

test('each judged query of each language finds its claims and no others, in a browser', async ({ page }) => {
  await page.goto(`${host.root}/flood/search/?q=inundation`);
  await expect(links(page)).toHaveCount(1);
  const found: Record<string, Record<string, string>> = {};
  for (const { language, finds } of LANGUAGES) {
    const addresses = await findIn(page, language, Object.keys(finds));
    found[language] = Object.fromEntries(Object.entries(addresses).map(([query, all]) => [query, lettersOf(all)]));
  }
  expect(found).toEqual(Object.fromEntries(LANGUAGES.map(({ language, finds }) => [language, finds])));
});
