import { readFileSync } from 'node:fs';
import { violationsOf } from './axe.ts';
import { LONG, MADE_UP_SITES, siteOf, type MadeUp } from '../madeUp/madeUp.ts';
import { expect, test, type Page } from './page.ts';
import { servePlainly } from './plainHost.ts';

let host: Awaited<ReturnType<typeof servePlainly>>;
test.beforeAll(async () => {
  host = await servePlainly(MADE_UP_SITES);
});
test.afterAll(() => {
  host.close();
});

const OTHER = `The bakery opens at six on weekdays. Rye bread sells best in winter, the baker said.

Her oven is older than her house. “Nobody needs more than three kinds of flour,” she added.`;

const MARKUP = `<!doctype html><body onload="document.title = 'run'"><nav>Home</nav>
<p onclick="x()">Her <b>oven</b> is older than her house.</p><script>document.title = 'run'</script>
<img src="/gone.png" onerror="document.title = 'run'"><p>He typed &lt;img src=x onerror=alert(1)&gt; and went home.</p></body>`;

/** The text of an article of a site, by its slug, or of the first one. */
function textOf(site: MadeUp, slug?: string): string {
  const articles = JSON.parse(readFileSync(`${siteOf(site)}/data/articles.json`, 'utf8')) as {
    id: string;
    text: string | null;
  }[];
  const text = articles.find(({ id }) => slug === undefined || id === slug)?.text;
  if (!text) throw new Error(`${site} shows no text of ${slug ?? 'an article'}.`);
  return text;
}

/** Compares a text, and says as what each of its sentences is told. */
async function compare(page: Page, text: string): Promise<string[]> {
  await forgetLast(page);
  await page.getByLabel('Text to compare').fill(text);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  return kindsOf(page);
}

/** Hides what came of the last text, so that it is not taken for what comes of the next one. */
function forgetLast(page: Page): Promise<void> {
  return page.locator('[data-tools]').evaluate((tools) => tools.setAttribute('hidden', ''));
}

async function kindsOf(page: Page): Promise<string[]> {
  // To look for a role and its name, again and again among thousands of sentences, takes the page longer than these do.
  await expect(page.locator('[data-tools]')).toBeVisible();
  return page
    .locator('[data-told]')
    .evaluateAll((items) => items.map((item) => (item instanceof HTMLElement ? (item.dataset.told ?? '') : '')));
}

/** Drops a file on the box. */
async function drop(page: Page, file: { name: string; type: string; text: string }): Promise<void> {
  await forgetLast(page);
  await page.getByLabel('Text to compare').fill('');
  const data = await page.evaluateHandle(({ name, type, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name, { type }));
    return transfer;
  }, file);
  for (const event of ['dragover', 'drop'])
    await page.getByLabel('Text to compare').dispatchEvent(event, { dataTransfer: data });
}

test('any text is told sentence by sentence, in the browser alone', async ({ page }) => {
  const wrong: string[] = [];
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(host.root) && request.method() === 'GET' && !request.url().includes('?');
    if (!isOwn) wrong.push(`${request.method()} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${host.root}/ferry/compare/`);
  const title = await page.title();

  await test.step('the story’s own articles are the same words throughout, from right to left too', async () => {
    for (const slug of ['harbour-talk', 'abbara', 'ferry-stops'])
      expect.soft(new Set(await compare(page, textOf('ferry', slug))), slug).toEqual(new Set(['same-words']));
    await expect(page.locator('[data-told] a[href^="/ferry/claims/"]').first()).toBeVisible();
  });

  await test.step('what it comes to is accessible, narrowed by kind, walked by key and copied', async () => {
    const text = `${textOf('ferry', 'harbour-talk')}\n\n${OTHER}`;
    const kinds = await compare(page, text);
    expect.soft(await violationsOf(page)).toEqual([]);
    const nothing = kinds.filter((kind) => kind === 'nothing').length;
    await page.getByRole('radio', { name: `Nothing close ${nothing}` }).press('Space');
    await expect(page.locator('[data-told]:visible')).toHaveCount(nothing);
    await page.keyboard.press('n');
    await expect(page.locator('[data-told="nothing"]').first()).toBeFocused();
    await page.keyboard.press('n');
    await expect(page.locator('[data-told="nothing"]').nth(1)).toBeFocused();
    await page.keyboard.press('p');
    await expect(page.locator('[data-told="nothing"]').first()).toBeFocused();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`](${host.root}/ferry/claims/`);
    expect(copied.startsWith(`${kinds.length} sentences: `)).toBe(true);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  await test.step('a text about something else has nothing close throughout, in Arabic too', async () => {
    for (const text of [OTHER, 'يفتح المخبز أبوابه في السادسة صباحا. الخبز الأسمر مطلوب في الشتاء.'])
      expect.soft(new Set(await compare(page, text))).toEqual(new Set(['nothing']));
    await expect(page.locator('[data-told] .words').first()).toHaveCSS('direction', 'rtl');
  });

  await test.step('markup never becomes live, pasted or opened', async () => {
    expect.soft(await compare(page, MARKUP)).toEqual(['nothing', 'nothing']);
    const file = { name: 'saved.html', mimeType: 'text/html', buffer: Buffer.from(MARKUP) };
    await forgetLast(page);
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByLabel('Text to compare')).toHaveValue(/^Her oven is older than her house\.\s+He typed <img/);
    expect.soft(await kindsOf(page)).toHaveLength(2);
    await expect(page.locator('.told :is(img, script, b)')).toHaveCount(0);
    await drop(page, { name: 'saved.html', type: 'text/html', text: MARKUP });
    expect.soft(await kindsOf(page)).toHaveLength(2);
    await drop(page, { name: 'notes.txt', type: 'text/plain', text: 'Her oven is older. He typed <b>bold</b> twice.' });
    await expect(page.getByLabel('Text to compare')).toHaveValue(/^Her oven is older\. He typed <b>bold<\/b> twice\.$/);
    expect.soft(await kindsOf(page)).toHaveLength(2);
    await expect(page.locator('.told :is(img, script, b)')).toHaveCount(0);
  });

  await test.step('twenty thousand words are read', async () => {
    const long = textOf('ferry', 'log-book');
    const kinds = await compare(page, `${long}\n\n${long}`);
    expect.soft(kinds.length).toBeGreaterThan(2000);
    expect.soft(new Set(kinds)).toEqual(new Set(['same-words']));
  });

  await test.step('of nothing there is nothing to tell, and nothing is kept', async () => {
    await page.getByLabel('Text to compare').fill('  \n ');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByText('There is no sentence to compare yet.')).toBeVisible();
    await page.getByLabel('Text to compare').fill(OTHER);
    await page.reload();
    await expect(page.getByLabel('Text to compare')).toHaveValue('');
    const { cookies, origins } = await page.context().storageState();
    expect.soft({ cookies, kept: JSON.stringify(origins).includes('bakery') }).toEqual({ cookies: [], kept: false });
    expect.soft(await page.title()).toBe(title);
  });
  expect(wrong).toEqual([]);
});

test(`a story of ${LONG} claims is read in parts, by its fingerprints`, async ({ page }) => {
  const own = await servePlainly(siteOf('long'));
  const claims = JSON.parse(readFileSync(`${siteOf('long')}/data/claims.json`, 'utf8')) as {
    id: string;
    quote: { exact: string }[];
  }[];
  await page.goto(`${own.root}/compare/`);
  expect.soft(new Set(await compare(page, textOf('long')))).toEqual(new Set(['same-words']));
  // The words of a claim in another order: no eight of them stand so in an article.
  const claim = claims.find(({ quote }) => (quote[0]?.exact.split(' ').length ?? 0) > 10);
  const words = claim?.quote[0]?.exact.replace(/[.“”"]/g, '').split(' ') ?? [];
  expect.soft(await compare(page, `${words.toReversed().join(' ')}.`)).toEqual(['close']);
  await expect.soft(page.locator(`[data-told] a[href="/claims/${claim?.id ?? ''}/"]`)).toBeVisible();
  own.close();
});
