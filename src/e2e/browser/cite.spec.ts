import { expect, test, type Page } from './page.ts';
import { questions, richClaim } from './pageTypes.ts';

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
