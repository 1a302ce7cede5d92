import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './page.ts';
import { claims, questions, richClaim, site } from './pageTypes.ts';

// What readers come for, each in at most four actions from the front page: a click, a key, one typed query, one choice.

/** A reader at the front page, whose actions are counted. */
class Reader {
  private done = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.count();
    await target.click();
  }

  async choose(target: Locator, value: string): Promise<void> {
    this.count();
    await target.selectOption(value);
  }

  /** Opens the search by its link, and types. */
  async search(query: string): Promise<void> {
    await this.click(this.page.locator('.masthead > [data-search-open]'));
    this.count();
    await this.page.getByRole('dialog').getByRole('searchbox').fill(query);
  }

  async openResult(id: string): Promise<void> {
    await this.click(this.page.locator(`[data-results] a[href="/claims/${id}/"]`));
    await expect(this.page).toHaveURL(`/claims/${id}/`);
  }

  private count(): void {
    this.done += 1;
    expect(this.done).toBeLessThanOrEqual(4);
  }
}

async function atFront(page: Page): Promise<Reader> {
  await page.goto('/');
  return new Reader(page);
}

/** The words of a claim that say most, as a reader remembers them. */
function gistOf({ statement }: { statement: string }): string {
  const words = statement.match(/\p{L}{6,}/gu) ?? [];
  return words.slice(0, 4).join(' ');
}

const main = (page: Page): Locator => page.getByRole('main');

test('who first gave a figure, and whether anyone is independent', async ({ page }) => {
  const question = questions.find(
    ({ type, cumulative, standing }) => type === 'quantity' && cumulative && standing !== 'open',
  );
  const first = claims.find(
    ({ status, answers }) => status === 'active' && answers.some((answer) => answer.question === question?.id),
  );
  const reader = await atFront(page);
  await reader.click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }));
  await reader.click(
    main(page)
      .locator(`a[href="${question?.url ?? ''}"]`)
      .first(),
  );
  await reader.click(
    main(page)
      .locator(`a[href="${first?.url ?? ''}"]:not(svg a)`)
      .first(),
  );
  await expect(page).toHaveURL(first?.url ?? '');
  await expect(main(page).locator('.stand')).toHaveText(/\p{L}.*\./u);
});

test('what changed between two days is what each step between them changed', async ({ page }) => {
  const html = readFileSync(`${site}/changes/index.html`, 'utf8');
  const dates = Array.from(html.matchAll(/<option value="([^"]+)"/g), ([, date = '']) => date);
  const [from = '', to = ''] = [dates[1], dates.at(-1)];
  const steps = dates
    .slice(2)
    .map((date, at) => readFileSync(`${site}/changes/${dates[at + 1] ?? ''}/${date}/index.html`, 'utf8'));
  const listed = (pattern: RegExp): string[] =>
    steps.flatMap((step) => Array.from(step.matchAll(pattern), ([, id = '']) => id));
  const reader = await atFront(page);
  await reader.click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Changes' }));
  await reader.choose(page.locator('select[name=from]'), from);
  await reader.choose(page.locator('select[name=to]'), to);
  await reader.click(page.getByRole('button', { name: 'Compare' }));
  await expect(page).toHaveURL(`/changes/?from=${from}&to=${to}`);
  await expect(page.locator('[data-question]')).toHaveCount(new Set(listed(/data-question="([^"]+)"/g)).size);
  await expect(page.locator('[data-effect]')).toHaveCount(listed(/data-effect="([^"]+)"/g).length);
  await expect(page.locator(':is([data-list=printed], [data-rest=printed]) > li')).toHaveCount(
    listed(/ (data-before-that)/g).length,
  );
  await page.goBack();
  await expect(page.locator('[data-steps]')).toBeVisible();
});

test('what the site changed since the last visit, which the browser alone knows', async ({ page }) => {
  await page.goto('/changes/');
  const days = page.locator('[data-visits] [data-date]');
  const marks = page.locator('[data-visits] [data-new]:visible');
  const dates = await days.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-date') ?? ''));
  const last = dates[1] ?? '';
  await expect(marks).toHaveCount(0);
  await page.evaluate((day) => localStorage.setItem('visits', `${new Date().toISOString().slice(0, 10)} ${day}`), last);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.reload();
  await expect(marks).toHaveCount(dates.filter((date) => date >= last).length);
  await expect(page.locator('[data-last] time')).toHaveAttribute('datetime', last);
  const written = await page.locator(`[data-visits] [data-date="${last}"] a`).textContent();
  await expect(page.locator('[data-last] time')).toHaveText(written ?? 'no day');
  expect(asked.filter((request) => request.includes(last))).toEqual([]);
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(marks).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('visits'))).toBeNull();
});

test('one claim, on a phone, in its text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const reader = await atFront(page);
  await reader.search(gistOf(richClaim));
  await reader.openResult(richClaim.id);
  await reader.click(page.getByRole('link', { name: 'See it in the article’s text' }));
  await expect(page).toHaveURL(`${richClaim.articleUrl}#${richClaim.id}`);
  await expect(page.locator(`[id="${richClaim.id}"]`)).toBeInViewport();
});

test('all about one thing, with dates', async ({ page }) => {
  const reader = await atFront(page);
  await reader.click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People and places' }));
  await reader.click(
    main(page)
      .locator(`a[href="/entities/${richClaim.about[0] ?? ''}/"]`)
      .first(),
  );
  await expect(page.locator('#about')).toBeVisible();
  await expect(page.locator('section', { has: page.locator('#events') })).toHaveText(/\d{4}/);
});

test('which article rests on least', async ({ page }) => {
  const reader = await atFront(page);
  const rows = page.locator('section.rests li').filter({ has: page.locator('a[href^="/articles/"]') });
  const shares = await rows.evaluateAll((items) =>
    items.map((item) => {
      const numberOf = (pattern: RegExp): number => Number(pattern.exec(item.textContent)?.[1] ?? 0);
      const href = item.querySelector('a')?.getAttribute('href');
      return { href, share: numberOf(/(\d+) named/) / numberOf(/(\d+) claims/) };
    }),
  );
  // The bars say what each article rests on, and a sentence under them says which rests on least.
  const [least] = shares.toSorted((a, b) => a.share - b.share);
  const sentence = page.locator('section.rests').getByText('The least rests on');
  const link = sentence.getByRole('link').first();
  await expect(link).toHaveAttribute('href', least?.href ?? 'none');
  const [, count = ''] = /: (\d+) claims? of/.exec((await sentence.textContent()) ?? '') ?? [];
  await reader.click(link);
  await expect(page).toHaveURL(least?.href ?? 'none');
  await expect(main(page)).toContainText(`a source with a name: ${count}`);
});

test('a claim by its gist', async ({ page }) => {
  const reader = await atFront(page);
  await reader.search(gistOf(richClaim));
  await reader.openResult(richClaim.id);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(richClaim.statement);
});

test('how to cite a claim', async ({ page }) => {
  const reader = await atFront(page);
  await reader.search(gistOf(richClaim));
  await reader.openResult(richClaim.id);
  await reader.click(main(page).locator('summary', { hasText: 'Cite' }).first());
  await expect(main(page).locator('.forms').first()).toContainText('BibTeX');
});
