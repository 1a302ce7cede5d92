import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { claims, richClaim, site } from './pageTypes.ts';
import { strayLinks, wordsLink } from './words.ts';

test.describe('the link to the words', () => {
  const byArticle = Map.groupBy(
    claims.filter(({ status }) => status === 'active'),
    ({ articleUrl }) => articleUrl,
  );
  for (const [article, told] of byArticle)
    test(`finds exactly the words of every claim in ${article}`, async ({ page }) => {
      await page.goto(article);
      const links = told.map(({ id }) => wordsLink(site, id));
      expect(await strayLinks(page, links)).toEqual([]);
    });

  test('leads to the claim’s mark too, for browsers that find no words', async ({ page }) => {
    const { link } = wordsLink(site, richClaim.id);
    await page.goto(link);
    await expect(page.locator(`mark[data-claims~="${richClaim.id}"]`).first()).toBeInViewport();
    await expect(page.locator(`[id="${richClaim.id}"]:target`)).toBeVisible();
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
