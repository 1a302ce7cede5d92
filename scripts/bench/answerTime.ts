import type { Page } from '@playwright/test';
import { median } from './measure.ts';

/** How long a reader waits for results after a key, in milliseconds. */
export interface AnswerTime {
  median: number;
  worst: number;
}

/** Of each query the last letters are typed one after the other, and the rest is there before. */
const LETTERS = 3;
/** By then what was there before has been searched. */
const REST_MS = 1000;

/** Types queries into the page of the search, and measures from each of their last keys until its results are drawn. */
export async function answerTime(page: Page, queries: readonly string[]): Promise<AnswerTime> {
  const field = page.locator('[data-search-page] [data-field]');
  const list = page.locator('[data-search-page] [data-results]');
  await list.evaluate((element: HTMLElement) => {
    let pressed = 0;
    const answered = (): void => {
      element.dataset.answered = String(performance.now() - pressed);
    };
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
        delete element.dataset.answered;
      },
      { capture: true },
    );
    // What runs after the next frame has begun runs when it is drawn.
    new MutationObserver(() => {
      if (element.ariaBusy === 'false') requestAnimationFrame(() => setTimeout(answered));
    }).observe(element, { attributeFilter: ['aria-busy'] });
  });
  const times: number[] = [];
  for (const query of queries.map(longWords)) {
    await field.fill(query.slice(0, -LETTERS));
    await page.waitForTimeout(REST_MS);
    for (const letter of query.slice(-LETTERS)) {
      await field.press(letter);
      times.push(Number(await page.locator('[data-answered]').getAttribute('data-answered')));
    }
  }
  return { median: median(times), worst: Math.max(...times) };
}

/** Search waits for more where only one or two letters of a word are there. */
function longWords(query: string): string {
  return query
    .split(' ')
    .filter((word) => word.length >= 2 * LETTERS)
    .join(' ');
}
