import { expect, test, type Page } from '@playwright/test';
import { MADE_UP_SITES } from './madeUp.ts';
import { servePlainly } from './plainHost.ts';

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
