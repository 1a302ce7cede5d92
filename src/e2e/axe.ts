import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands, in the light theme and in the dark one. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(run, TAGS);
    found.push(...violations.map((violation) => `${violation} in ${colorScheme}`));
  }
  return found;
}

/** Runs in the page, which holds axe. To list what is right, or where a fault stands, would take it as long again. */
async function run(tags: string[]): Promise<string[]> {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await here.run(document, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    selectors: false,
  });
  return violations.map(({ id, nodes }) => `${id} of ${nodes.map(({ html }) => html).join(' ')}`);
}
