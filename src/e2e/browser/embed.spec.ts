import { expect, test } from './page.ts';
import { violationsOf } from './axe.ts';
import { pageTypes, questions, richClaim } from './pageTypes.ts';

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
