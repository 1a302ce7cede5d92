import { violationsOf } from '../browser/axe.ts';
import { MADE_UP_SITES } from './madeUp.ts';
import { expect, test, type Page } from '../browser/page.ts';
import { servePlainly } from '../browser/plainHost.ts';

let host: Awaited<ReturnType<typeof servePlainly>>;
test.beforeAll(async () => {
  host = await servePlainly(MADE_UP_SITES);
});
test.afterAll(() => {
  host.close();
});

/** Where the words and the marks of the drawings on a page begin and end, in px from the side at which its lines begin. */
function placesIn(page: Page): Promise<[number, number][]> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.getBoundingClientRect();
    if (!main) throw new Error('There is no page here.');
    const isMirrored = document.documentElement.dir === 'rtl';
    return Array.from(document.querySelectorAll('main svg :is(text, path, rect)'), (part) =>
      part.getBoundingClientRect(),
    )
      .filter((box) => box.width > 0)
      .map(({ left, right }) =>
        isMirrored ? [main.right - right, main.right - left] : [left - main.left, right - main.left],
      )
      .map(([start = NaN, end = NaN]): [number, number] => [start, end]);
  });
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Where an element ends at the right, in px. */
const rightOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().right);

/** How far from the right edge of its column the first line of an article's text begins, in px. */
const startOfText = (page: Page): Promise<number> =>
  page.locator('.text').evaluate((text) => {
    const passage = text.querySelector('.passage');
    if (!passage) throw new Error('There is no text here.');
    const line = document.createRange();
    line.selectNodeContents(passage);
    return passage.getBoundingClientRect().right - Math.max(...Array.from(line.getClientRects(), ({ right }) => right));
  });

test('an article in Arabic begins at the right, in a typeface of the site, and fits 320 px', async ({ page }) => {
  await page.goto(`${host.root}/flood/articles/ar/`);
  expect(Math.abs((await rightOf(page, 'h1')) - (await rightOf(page, '.text')))).toBeLessThan(2);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.locator('.text')).toHaveAttribute('dir', 'rtl');
  expect(
    await page
      .locator('.notes')
      .first()
      .evaluate((notes) => getComputedStyle(notes).direction),
  ).toBe('ltr');
  expect(Math.abs(await startOfText(page))).toBeLessThan(2);
  expect(await overflow(page)).toBeLessThanOrEqual(320);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return Array.from(document.fonts)
      .filter(({ status, unicodeRange }) => status === 'loaded' && unicodeRange.includes('U+6'))
      .map(({ family }) => family.replaceAll('"', ''));
  });
  expect(loaded).toContain('Claimline Serif');
});

test('a page that runs from right to left is mirrored, its drawings too, and stays accessible', async ({ page }) => {
  for (const path of ['timeline/', 'origins/']) {
    await page.goto(`${host.root}/flood/${path}`);
    const before = await placesIn(page);
    expect(before.length).toBeGreaterThan(10);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const apart = (await placesIn(page)).flatMap((place, at) =>
      place.some((edge, side) => Math.abs(edge - (before[at]?.[side] ?? NaN)) > 2) ? [[before[at], place]] : [],
    );
    expect(apart).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect(await violationsOf(page)).toEqual([]);
});
