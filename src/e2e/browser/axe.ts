import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The themes differ in colours alone, so that the second is asked for these. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe asks only when told to. */
const SIZES = ['target-size'];

/** What axe finds wrong with a page as it stands, in the light theme and, of its colours, in the dark one. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.evaluate(run, { type: 'tag', values: TAGS } as const);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(run, { type: 'rule', values: COLOURS } as const);
  return [...light.map((violation) => `${violation} in light`), ...dark.map((violation) => `${violation} in dark`)];
}

/** Which links and buttons of a page stand too close to be hit, at the width that it has (WCAG 2.5.8). */
export async function smallTargets(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(run, { type: 'rule', values: SIZES } as const);
}

/** Runs in the page, which holds axe. To list what is right, or where a fault stands, would take it as long again. */
async function run(runOnly: axe.RunOnly): Promise<string[]> {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await here.run(document, {
    runOnly,
    resultTypes: ['violations'],
    selectors: false,
  });
  return violations.map(({ id, nodes }) => `${id} of ${nodes.map(({ html }) => html).join(' ')}`);
}
