import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { paintTargets, readHighlight } from './highlight.ts';
import { claims, richClaim } from './pageTypes.ts';

/** The text-fragment link that the page of a claim offers, as a path. */
function wordsLink(id: string): string {
  const html = readFileSync(`${process.env.OUT_DIR ?? 'dist'}/claims/${id}/index.html`, 'utf8');
  const text = /<pre id="cite-link-to-the-words"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  return text
    .replace(/^https:\/\/[^/]+/, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Claims in groups of which no two share a mark. */
function apart(ids: readonly string[], marks: readonly string[][]): string[][] {
  const groups: string[][] = [];
  for (const id of ids) {
    const sharing = marks.filter((mark) => mark.includes(id)).flat();
    const group = groups.find((each) => !each.some((other) => sharing.includes(other)));
    if (group) group.push(id);
    else groups.push([id]);
  }
  return groups;
}

test.describe('the link to the words', () => {
  const byArticle = Map.groupBy(
    claims.filter(({ status }) => status === 'active'),
    ({ articleUrl }) => articleUrl,
  );

  const marksOf = (ids: readonly string[]): string =>
    ids.map((id) => `mark[data-claims~="${id}"]`).join() || 'mark.none';

  for (const [article, told] of byArticle)
    test(`marks exactly the words of every claim, and shows them, in ${article}`, async ({ browser, baseURL }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({
        viewport: { width: 800, height: 600 },
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const [page, blank] = [await context.newPage(), await context.newPage()];
      await paintTargets(page);
      await page.goto(article);
      const marks = await page
        .locator('mark')
        .evaluateAll((all) => all.map((mark) => mark.dataset.claims?.split(' ') ?? []));
      const wrong: string[] = [];
      // A browser keeps what it has marked until the page is opened again, so that claims that share words take turns.
      for (const turn of apart(
        told.map(({ id }) => id),
        marks,
      )) {
        await page.goto('about:blank');
        for (const [index, id] of turn.entries()) {
          // Without the mark's own id, to which a browser falls back.
          const link = wordsLink(id).replace(`#${id}:~:`, '#:~:');
          await page.goto(link);
          const { covered, strayed } = await readHighlight(page, blank, marksOf([id]), marksOf(turn.slice(0, index)));
          if (covered < 0.9 || strayed > 0)
            wrong.push(`${id}: ${Math.round(covered * 100)} % marked, ${strayed} pixels astray: ${link}`);
        }
      }
      expect(wrong).toEqual([]);
      await context.close();
    });
});

test.describe('the claim page', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('copies each form of citation at one press, with whole addresses', async ({ page }) => {
    await page.goto(richClaim.url);
    // The site's own address, where it knows that.
    const canonical = page.locator('link[rel=canonical]');
    const whole = (await canonical.count()) > 0 ? await canonical.getAttribute('href') : page.url();
    const { origin } = new URL(whole ?? '');
    const address = `${origin}${richClaim.url}`;
    const expected: Record<string, RegExp> = {
      link: new RegExp(`^${address}$`),
      'link in the text': new RegExp(`^${origin}${richClaim.articleUrl}#${richClaim.id}$`),
      'link to the words': new RegExp(`^${origin}${richClaim.articleUrl}#${richClaim.id}:~:text=`),
      citation: new RegExp(`Claim ${richClaim.id}, from .* ${address}$`),
      BibTeX: new RegExp(`^@misc\\{claim-${richClaim.id},[^]*url = \\{${address}\\}`),
      'CSL-JSON': new RegExp(`"URL":"${address}"`),
      embed: new RegExp(`<iframe src="${origin}/embed/claims/${richClaim.id}/"`),
    };
    for (const [name, pattern] of Object.entries(expected)) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('status').getByText(`Copied: ${name}.`)).toBeVisible();
      expect(await copied(page)).toMatch(pattern);
    }
  });

  test('selects the text where there is no clipboard, as on a host without HTTPS', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(richClaim.url);
    await page.getByRole('group', { name: 'Copy' }).getByRole('button', { name: 'citation' }).press('Enter');
    await expect(page.getByText('the text is selected below')).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(
      new RegExp(`Claim ${richClaim.id}, from .* https?://.*${richClaim.url}$`),
    );
  });

  test('shows all of them without JavaScript, and no button that would do nothing', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(richClaim.url);
    await page.getByText('Cite, link to or embed this claim').click();
    await expect(page.locator('pre:visible')).toHaveCount(7);
    await expect(page.getByRole('button', { name: 'BibTeX' })).toBeHidden();
    await context.close();
  });

  test('prints its own address', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(richClaim.url);
    await expect(page.locator('main p').getByText(richClaim.url)).toBeVisible();
  });
});

test.describe('an embedded claim', () => {
  const address = `/embed/claims/${richClaim.id}/`;

  for (const colorScheme of ['light', 'dark'] as const)
    test(`stands in a frame, ${colorScheme}, without script, and leads to its page in a new tab`, async ({
      page,
      context,
    }) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.emulateMedia({ colorScheme });
      const body = `<link rel="icon" href="data:,"><iframe src="${address}" title="claim" width="480" height="420"></iframe>`;
      await page.route('**/another-site', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto('/another-site');
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).toBeVisible();
      await expect(frame.locator('script')).toHaveCount(0);
      const ground = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      expect(ground).toBe(colorScheme === 'light' ? 'rgb(251, 250, 246)' : 'rgb(22, 23, 27)');
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        frame.getByRole('link', { name: /^Claim/ }).click(),
      ]);
      await expect(opened).toHaveURL(richClaim.url);
      expect(errors).toEqual([]);
    });

  test('is accessible, in light and in dark', async ({ page }) => {
    await page.goto(address);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('fits a narrow frame', async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 600 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  });
});
