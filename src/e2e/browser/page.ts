import { test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

const SIZE = { width: 1280, height: 720 };
const EVENTS = ['console', 'pageerror', 'request', 'response'];

/**
 * As of Playwright, but with one page for all tests of a worker, which is as new before each: to begin one takes a browser
 * as long as most tests take. A test that needs a context of its own asks `browser` for one.
 */
export const test = base.extend<object, { own: Page }>({
  own: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({
        viewport: SIZE,
        permissions: ['clipboard-read', 'clipboard-write'],
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ own }, use) => {
    await use(own);
    await forget(own);
  },
});

/** Gives back a page as it was at first: empty, with nothing kept, watched, changed or opened from it. */
async function forget(page: Page): Promise<void> {
  for (const event of EVENTS) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await closeOthers(page.context(), page);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.setViewportSize(SIZE);
  await page.context().setStorageState({ cookies: [], origins: [] });
  await page.goto('about:blank');
}

async function closeOthers(context: BrowserContext, page: Page): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
}
