import { expect, test } from '../page.ts';
import { claims } from '../pageTypes.ts';
import { results } from './panel.ts';
import { JUDGED } from './queries.ts';

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
