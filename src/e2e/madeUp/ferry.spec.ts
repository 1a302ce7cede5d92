import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '../browser/page.ts';
import type { AnnotationRecord, CollectionRecord } from '../../model/exports/annotations/annotationSchema.ts';
import type { ClaimRecord } from '../../model/exports/claimRecord.ts';
import { violationsOf } from '../browser/axe.ts';
import { MADE_UP_SITES, siteOf } from './madeUp.ts';
import { servePlainly } from '../browser/plainHost.ts';
import { followsWords, strayLinks, wordsLink } from '../browser/words.ts';

const site = siteOf('ferry');
let host: Awaited<ReturnType<typeof servePlainly>>;
let root: string;
test.beforeAll(async () => {
  host = await servePlainly(MADE_UP_SITES);
  root = `${host.root}/ferry`;
});
test.afterAll(() => {
  host.close();
});

const ARABIC = 'لم يكن أحد في خطر';

/** Whether a page stands at an address, and not merely the way to where it has moved. */
const isPage = (file: string): boolean => !readFileSync(join(site, file), 'utf8').includes('http-equiv="refresh"');

/** Every page of the site. */
function pages(): string[] {
  return globSync('**/*.html', { cwd: site })
    .filter(isPage)
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .toSorted();
}

/** The languages and directions in which a browser takes some words, wherever they show but in charts and in what is to be copied. */
function markup(page: Page, words: string): Promise<string[]> {
  return page.evaluate((sought) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement: parent } = walker.currentNode;
      if (!parent || !textContent?.includes(sought) || parent.closest('svg, option, pre')) continue;
      found.add(`${parent.closest('[lang]')?.getAttribute('lang') ?? ''} ${getComputedStyle(parent).direction}`);
    }
    return [...found];
  }, words);
}

test('every page fits a screen of 320 px, however long its words', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const wrong: string[] = [];
  for (const path of pages()) {
    await page.goto(root + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wrong.push(`${path} is ${width} px wide`);
  }
  expect(wrong).toEqual([]);
});

test('an article of ten thousand words leads to each of its parts, beside its title or folded under it', async ({
  page,
}) => {
  const contents = page.getByRole('navigation', { name: 'Contents of this article' });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${root}/articles/log-book/`);
    if (width < 960) await contents.getByText('In this article: 10 parts').click();
    await contents.getByRole('link', { name: 'Watch 7' }).click();
    await expect(page.getByRole('heading', { name: 'Watch 7' })).toBeInViewport();
    await page.goBack();
    await expect(contents).toBeInViewport();
  }
  await page.goto(`${root}/articles/ferry-stops/`);
  await expect(contents).toHaveCount(0);
});

test('pages in two languages, in excerpts, of ten thousand words or of none are accessible', async ({ page }) => {
  test.slow();
  // Those that differ from what the other story shows, whose pages are asked as well.
  const paths = [
    ...['', 'articles/abbara/', 'articles/log-book/', 'articles/timetable/', 'claims/fb000004/', 'claims/fc000001/'],
    ...['claims/fb000004/#embed', 'entities/orra-post/', 'questions/whose-fault/', 'search/?q=خطر', 'timeline/'],
  ];
  for (const path of paths) {
    await page.goto(`${root}/${path}`);
    expect(await violationsOf(page), path).toEqual([]);
  }
});

test('Arabic words are marked as Arabic and run from right to left wherever they stand', async ({ page }) => {
  for (const path of ['articles/abbara/', 'claims/fb000002/', 'search/?q=danger']) {
    await page.goto(`${root}/${path}`);
    await expect(page.getByText(ARABIC).first()).toBeVisible();
    expect(await markup(page, ARABIC), path).toEqual(['ar rtl']);
  }
  await page.goto(`${root}/questions/how-many-aboard/`);
  expect(await markup(page, 'وبقي على متنها')).toEqual(['ar rtl']);
  await page.goto(`${root}/entities/halcyon/`);
  expect(await markup(page, '“هالسيون”')).toEqual(['ar rtl']);
  for (const path of [
    '',
    'articles/',
    'articles/abbara/',
    'claims/',
    'claims/fb000002/',
    'timeline/',
    'claims/fb000002/#embed',
  ]) {
    await page.goto(`${root}/${path}`);
    expect(await markup(page, 'وعلق ركّابها'), path).toEqual(['ar rtl']);
  }
});

test('what is ours beside an Arabic text stays English and runs from left to right', async ({ page }) => {
  await page.goto(`${root}/articles/abbara/`);
  expect(await markup(page, 'Captain Laila Murad says')).toEqual(['en ltr']);
});

test('search finds claims in both languages, by their words and by either name', async ({ page }) => {
  const finds = {
    خطر: 'fb000002',
    هالسيون: 'fb000001',
    العمال: 'fb000004',
    horn: 'fa000002',
    Åkerlund: 'fa000002',
    'cafe elan': 'fa000003',
  };
  for (const [query, id] of Object.entries(finds)) {
    await page.goto(`${root}/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(`[data-results] a[href="/ferry/claims/${id}/"]`), query).toBeVisible();
  }
});

test('every annotation selects its quote on the page, emoji, accents and Arabic included', async ({ page }) => {
  const wrong: { id: string; selected?: string; around?: number }[] = [];
  for (const file of globSync('articles/*/annotations.json', { cwd: site })) {
    if (!isPage(file.replace('annotations.json', 'index.html'))) continue;
    const { first } = JSON.parse(readFileSync(join(site, file), 'utf8')) as CollectionRecord;
    await page.goto(`${root}/${file.replace('annotations.json', '')}`);
    const annotations = first.items.map(
      (address) => JSON.parse(readFileSync(join(site, 'claims', basename(address)), 'utf8')) as AnnotationRecord,
    );
    const targets = annotations.flatMap(({ id, target }) => target.map(({ selector }) => ({ id, selector })));
    wrong.push(
      ...(await page.evaluate(
        (each) =>
          each.flatMap(({ id, selector }) => {
            const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
            const place = selector.find(({ type }) => type === 'CssSelector');
            if (!quote || !place || !('exact' in quote) || !('refinedBy' in place)) return [{ id }];
            const { start, end } = place.refinedBy;
            const text = document.querySelector(place.value)?.textContent ?? '';
            const selected = Array.from(text).slice(start, end).join('');
            const around = (
              text.match(new RegExp(RegExp.escape(quote.prefix + quote.exact + quote.suffix), 'gu')) ?? []
            ).length;
            return selected === quote.exact && around === 1 ? [] : [{ id, selected, around }];
          }),
        targets,
      )),
    );
  }
  expect(wrong).toEqual([]);
});

test('the link to the words of a claim finds them, emoji, accents and Arabic included', async ({ page }) => {
  const claims = JSON.parse(readFileSync(join(site, 'data/claims.json'), 'utf8')) as ClaimRecord[];
  const active = claims.filter(({ status }) => status === 'active');
  const wrong: string[] = [];
  for (const [article, told] of Map.groupBy(active, ({ articleUrl }) => articleUrl)) {
    await page.goto(host.root + article);
    const links = told.map(({ id }) => wordsLink(site, id));
    wrong.push(...(await strayLinks(page, links)));
  }
  expect(wrong).toEqual([]);
});

test('the browser itself finds the words of a claim over breaks and pictures and beside narrow spaces', async ({
  page,
}) => {
  const finds = await followsWords(page);
  const claims = JSON.parse(readFileSync(join(site, 'data/claims.json'), 'utf8')) as ClaimRecord[];
  for (const { id, quote } of claims.filter(({ status }) => status === 'active')) {
    const { link } = wordsLink(site, id);
    // Without the id, a page has a target only where the words are found.
    await page.goto(host.root + link.replace(`#${id}:`, '#:'));
    const target = page.locator(':target');
    if (finds) await expect(target).toContainText(quote[0]?.exact ?? '');
    else await expect(target).toHaveCount(0);
  }
});

test('a text in excerpts says so, shows where words are left out, and leads to the whole', async ({ page }) => {
  await page.goto(`${root}/articles/engine-report/`);
  await expect(page.getByText('This text may not be republished here.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'The whole text on its publisher’s site' })).toHaveAttribute(
    'href',
    'https://quarterly.invalid/engine-report',
  );
  const parts = await page.locator('.text > :is(.passage, .gap)').allTextContents();
  expect(parts.map((part) => part.trim())).toEqual([
    '[…]',
    'The commission signed without looking',
    'says Ilsabet Crane, who read all 112 pages 📖',
    '[…]',
    'Thirty-one passengers were aboard, by the mate’s tally',
    '[…]',
  ]);
  await expect(page.getByText('Of 7 sentences, 2 carry a claim.')).toBeVisible();
});
