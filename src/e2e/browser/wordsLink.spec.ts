import { expect, test } from './page.ts';
import { coloursOf } from './colours.ts';
import { claims, richClaim, site } from './pageTypes.ts';
import { followsWords, strayLinks, wordsLink } from './words.ts';

/** The ground of a claim in focus, `--tint` of the light theme. */
const TINT = '#f4e6da';

test.describe('the link to the words', () => {
  const active = claims.filter(({ status }) => status === 'active');
  const byArticle = Map.groupBy(active, ({ articleUrl }) => articleUrl);
  for (const [article, told] of byArticle)
    test(`finds exactly the words of every claim in ${article}`, async ({ page }) => {
      await page.goto(article);
      const links = told.map(({ id }) => wordsLink(site, id));
      expect(await strayLinks(page, links)).toEqual([]);
    });

  // Words in one place, and words in as many places as any claim's.
  const scattered = active.toSorted((a, b) => b.quote.length - a.quote.length).slice(0, 2);
  const shapes = [...new Set([richClaim, ...scattered])];

  for (const { id } of shapes)
    test(`sets off the marks and the note of claim ${id} alone, whether the browser finds the words or not`, async ({
      page,
    }) => {
      await page.goto(wordsLink(site, id).link);
      await expect(page.locator(`mark[data-claims~="${id}"]`).first()).toBeInViewport();
      await expect(page.locator('[data-note].on')).toHaveAttribute('data-note', id);
      const lit = await page.locator('.passage mark').evaluateAll(claimsOfLit);
      expect(lit).not.toEqual([]);
      expect(lit.filter((claims) => !claims.split(' ').includes(id))).toEqual([]);
      expect(await page.locator('.passage > *').evaluateAll(lines)).toEqual(['none']);
    });

  test('paints the words without JavaScript too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    const words = page.locator(`mark[data-claims~="${richClaim.id}"]`).first();
    const isPainted = async (): Promise<boolean> => (await coloursOf(words)).has(TINT);
    await page.goto(richClaim.articleUrl);
    expect(await isPainted()).toBe(false);
    await page.goto(wordsLink(site, richClaim.id).link);
    // A browser looks for its target only some time after the page has come.
    await expect.poll(isPainted).toBe(true);
    await context.close();
  });

  test('has a target that a browser which finds words chooses by them, and every other by its id', async ({ page }) => {
    const finds = await followsWords(page);
    for (const { id, quote } of shapes) {
      await page.goto(wordsLink(site, id).link);
      const target = page.locator(':target');
      if (finds) await expect(target).toContainText(quote[0]?.exact ?? '');
      else await expect(target).toHaveAttribute('id', id);
    }
  });
});

/** Runs in the page: the claims of each mark that has a ground. */
function claimsOfLit(marks: HTMLElement[]): string[] {
  const isLit = (mark: HTMLElement): boolean => getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)';
  return marks.filter(isLit).map(({ dataset }) => dataset.claims ?? '');
}

/** Runs in the page: the lines of elements, each sort once. */
function lines(elements: HTMLElement[]): string[] {
  return [...new Set(elements.map((element) => getComputedStyle(element).textDecorationLine))];
}
