import type { Locator, Page } from '@playwright/test';
import { MADE_UP_SITES } from './madeUp.ts';
import { expect, test } from '../browser/page.ts';
import { servePlainly } from '../browser/plainHost.ts';

let host: Awaited<ReturnType<typeof servePlainly>>;
test.beforeAll(async () => {
  host = await servePlainly(MADE_UP_SITES);
});
test.afterAll(() => {
  host.close();
});

/** What a reader reads or hears of an element that stands neither in the catalogue's brackets nor in the story's. */
function bareWords(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const attributes = ['aria-label', 'alt', 'title', 'placeholder', 'label'];
    // Dates are the platform’s words, and need no catalogue.
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'short' });
    const months = new RegExp(
      Array.from({ length: 12 }, (_, month) => format.format(new Date(2041, month))).join('|'),
      'g',
    );
    const outside = (text: string): string => {
      let depth = 0;
      const free = Array.from(text.replace(/⟪[^⟫]*⟫/g, '').replace(months, ''), (character) => {
        if (character === '⟦') depth += 1;
        if (character === '⟧') depth -= 1;
        return depth > 0 || character === '⟧' ? '' : character;
      });
      return /\p{L}{2,}/u.exec(free.join(''))?.[0] ?? '';
    };
    const isRead = (element: Element): boolean =>
      element.checkVisibility() && !element.closest('kbd, code, script, style, time, [aria-hidden=true]');
    // A message may go through several elements, so that whole blocks are read.
    const texts = Array.from(root.querySelectorAll('p, h1, h2, h3, legend, label, summary, button, option, dt, dd'))
      .filter(isRead)
      .map((element) => element.textContent);
    const said = Array.from(root.querySelectorAll(attributes.map((name) => `[${name}]`).join()))
      .filter(isRead)
      .flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''));
    return [...texts, ...said].map(outside).filter((words) => words !== '');
  });
}

/** What of a page is cut off at its right edge, or in a box that hides what it has no room for. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    // What is for those alone who hear a page is clipped away.
    const isHidden = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
    const texts = Array.from(document.querySelectorAll('body *')).filter(
      (element) =>
        element.checkVisibility() &&
        !isHidden(element) &&
        Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at !== document.documentElement) return true;
      return false;
    };
    return texts
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const isCut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        return isCut || (element.getBoundingClientRect().right > wide + 1 && !scrolls(element));
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 60)}`);
  });
}

test('searching says all in the words of the story’s language, and cuts nothing off at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${host.root}/words/`);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('searchbox');
  const status = dialog.locator('[data-status]');
  const isSound = async (part: Locator): Promise<void> => {
    expect.soft(await bareWords(part)).toEqual([]);
    expect.soft(await cutOff(page)).toEqual([]);
  };
  await expect(field).toBeFocused();
  await isSound(dialog);
  await field.fill('ferry');
  // The editors' own message, with a number in it.
  await expect(status).toContainText(/⟦⟦\d+⟧ claims? (was|were) found⟧/);
  await isSound(dialog);
  await field.fill('ferry qqqq');
  await expect(status).toContainText('⟦No claim has');
  await isSound(dialog);
  await page.goto(`${host.root}/words/search/?q=ferry`);
  await expect(page.locator('main [data-status]')).toContainText('found⟧');
  await page.locator('main details summary').first().click();
  await isSound(page.locator('main'));
});

test('nothing is cut off at 320 px on any sort of page where words are a third longer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PATHS) {
    await page.goto(`${host.root}/words/${path}`);
    expect.soft(await cutOff(page), path).toEqual([]);
  }
});

/** One page of each sort. */
const PATHS = [
  ...['', 'articles/', 'claims/', 'entities/', 'timeline/', 'questions/', 'origins/', 'as-of/', 'changes/'],
  ...[
    'about/',
    'data/',
    'corrections/',
    'compare/',
    '404.html',
    'articles/ferry-stops/',
    'claims/fa000001/',
    'entities/halcyon/',
  ],
];
