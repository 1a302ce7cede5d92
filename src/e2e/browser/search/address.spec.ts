import { expect, test, type Locator, type Page } from '../page.ts';
import { claims } from '../pageTypes.ts';
import { results, search, status } from './panel.ts';

const alleged = (page: Page): Locator => page.getByRole('checkbox', { name: 'Alleged' });

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
