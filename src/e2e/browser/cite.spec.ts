import { expect, test, type Page } from './page.ts';
import { violationsOf } from './axe.ts';
import { coloursOf } from './colours.ts';
import { claims, pageTypes, questions, richClaim, site } from './pageTypes.ts';
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

test.describe('the claim page', () => {
  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('copies each form of citation at one press, with whole addresses, and shares', async ({ page }) => {
    await page.goto(`${richClaim.url}#cite-citation`);
    // An address that names the citation unfolds it.
    await expect(page.locator('#cite-citation')).toBeVisible();
    await page.locator('summary', { hasText: 'Embed' }).click();
    // The site's own address, where it knows that.
    const canonical = page.locator('link[rel=canonical]');
    const whole = (await canonical.count()) > 0 ? await canonical.getAttribute('href') : page.url();
    const { origin } = new URL(whole ?? '');
    const address = `${origin}${richClaim.url}`;
    const expected: Record<string, RegExp> = {
      Link: new RegExp(`^${address}$`),
      'Link in the text': new RegExp(`^${origin}${richClaim.articleUrl}#${richClaim.id}$`),
      'Link to the words': new RegExp(`^${origin}${richClaim.articleUrl}#${richClaim.id}:~:text=`),
      Citation: new RegExp(`Claim ${richClaim.id}, from .* ${address}$`),
      BibTeX: new RegExp(`^@misc\\{claim-${richClaim.id},[^]*url = \\{${address}\\}`),
      'CSL-JSON': new RegExp(`"URL":"${address}"`),
      Embed: new RegExp(`<iframe src="${address}#embed" .*sandbox=`),
    };
    for (const [name, pattern] of Object.entries(expected)) {
      const button = page.getByRole('button', { name: `Copy ${name}`, exact: true });
      await button.click();
      await expect(button.locator('xpath=following-sibling::*[@role="status"]')).toHaveText('Copied.');
      expect(await copied(page)).toMatch(pattern);
    }
    // By what the browser has for it, else by copying the address.
    await page.getByRole('link', { name: 'Share' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    expect(await copied(page)).toBe(new URL(richClaim.url, page.url()).href);
    await page.evaluate(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => Promise.resolve((document.title = JSON.stringify(data))),
      });
    });
    await page.getByRole('link', { name: 'Share' }).click();
    await expect(page).toHaveTitle(new RegExp(`"url":"[^"]+${richClaim.url}"`));
  });

  test('selects the text where there is no clipboard, as on a host without HTTPS', async ({ page }) => {
    await page.goto(richClaim.url);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByText('Cite', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy Citation' }).press('Enter');
    await expect(page.getByText('the text is selected')).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(
      new RegExp(`Claim ${richClaim.id}, from .* https?://.*${richClaim.url}$`),
    );
  });

  test('shows how to cite it without JavaScript, and no button that would do nothing', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(richClaim.url);
    await page.getByText('Cite', { exact: true }).click();
    await expect(page.locator('pre:visible')).toHaveCount(6);
    const embed = page.getByRole('link', { name: 'Embed' });
    const told = page.locator((await embed.getAttribute('href'))?.replace(/^.*#/, '#') ?? '');
    await embed.click();
    await expect(told).toBeInViewport();
    await expect(page.locator('code', { hasText: '<iframe' })).toContainText('#embed" title=');
    await page.goBack();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Share' })).toHaveAttribute('href', richClaim.url);
    await context.close();
  });

  test('prints its own address on each sheet, as every page does, with wide charts and no search box', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    // An A4 sheet without its margins.
    await page.setViewportSize({ width: 673, height: 990 });
    const chart = questions.find(({ type, cumulative }) => type === 'quantity' && cumulative)?.url ?? '/';
    for (const path of [richClaim.url, chart, '/', '/search/', '/entities/']) {
      await page.goto(path);
      const cited = page.locator('footer').getByText(`(Claimline). `);
      await expect(cited).toContainText(path);
      await expect(page.locator('footer.colophon')).toHaveCSS('display', 'table-footer-group');
      await expect(page.getByRole('searchbox')).toBeHidden();
      for (const svg of await page.locator('.chart svg:visible').all())
        expect((await svg.boundingBox())?.width).toBeGreaterThan(400);
    }
  });
});

test.describe('an embedded page', () => {
  const address = `${richClaim.url}#embed`;
  const figures = questions.find(({ type, cumulative }) => type === 'quantity' && cumulative)?.url ?? '/';

  for (const colorScheme of ['light', 'dark'] as const)
    test(`stands in a frame, ${colorScheme}, without script, and leads to its page in a new tab`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.emulateMedia({ colorScheme });
      await page.goto(richClaim.url);
      const snippet = (await page.locator('#cite-embed').textContent()) ?? '';
      // As the snippet has it, as somebody may write it, and as snippets had it before.
      const frames = [snippet, address, `/embed${richClaim.url}`].map((from) =>
        from.startsWith('<') ? from : `<iframe src="${from}" title="claim" width="480" height="420"></iframe>`,
      );
      const body = `<link rel="icon" href="data:,">${frames.join('')}`;
      await page.route('**/another-site', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto('/another-site');
      for (const index of frames.keys()) {
        const frame = page.locator('iframe').nth(index).contentFrame();
        const more = frame.getByRole('link', { name: `Claim ${richClaim.id}` });
        await expect(more).toBeVisible();
        // All that is to be seen is the card, and no script has changed anything.
        await expect(frame.getByRole('heading')).toHaveText([richClaim.statement]);
        await expect(frame.getByRole('navigation')).toHaveCount(0);
        await expect(frame.locator('script[type=speculationrules], .forms button')).toHaveCount(0);
        for (const link of await frame.locator('a:visible').all())
          await expect(link).toHaveAttribute('target', '_blank');
        const ground = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
        expect(ground).toBe(colorScheme === 'light' ? 'rgb(251, 250, 246)' : 'rgb(22, 23, 27)');
        const [opened] = await Promise.all([page.context().waitForEvent('page'), more.click()]);
        await expect(opened).toHaveURL(richClaim.url);
        // The new tab is no longer bound by the frame, nor does it know who opened it: its own script runs.
        expect(await opened.evaluate(() => opener === null)).toBe(true);
        await expect(opened.locator('.forms button')).toHaveCount(7);
        await expect(opened.locator('script[type=speculationrules]')).toHaveCount(1);
      }
      expect(errors.filter((error) => !/Blocked script execution .* sandboxed/.test(error))).toEqual([]);
    });

  for (const name of ['claim', 'question', 'event', 'entity'])
    test(`is a card: a ${name} by itself, accessible, in a narrow frame too, whose links open outside`, async ({
      page,
    }) => {
      const path = name === 'question' ? figures : (pageTypes[name] ?? '/');
      await page.goto(path);
      await page.locator('summary', { hasText: 'Embed' }).click();
      await expect(page.locator('#cite-embed')).toContainText(`${path}#embed" title="`);
      await expect(page.locator('#cite-embed')).toContainText('sandbox="allow-popups ');
      const height = Number(/ height="(\d+)"/.exec((await page.locator('#cite-embed').textContent()) ?? '')?.[1]);
      await page.setViewportSize({ width: 280, height: 600 });
      await page.goto('about:blank');
      await page.goto(`${path}#embed`);
      expect(await violationsOf(page)).toEqual([]);
      await expect(page.getByRole('heading')).toHaveCount(1);
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.locator('svg:visible')).toHaveCount(name === 'question' ? 1 : 0);
      const links = page.locator('a:visible');
      for (const link of await links.all()) await expect(link).toHaveAttribute('target', '_blank');
      expect(await links.count()).toBeGreaterThan(name === 'claim' ? 0 : 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
      // A frame of the snippet's height holds a chart whole, with what is told below it.
      await page.setViewportSize({ width: 480, height });
      const hidden = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(name === 'question' ? hidden : 0, 'px of the chart that the frame hides').toBeLessThanOrEqual(0);
    });
});
