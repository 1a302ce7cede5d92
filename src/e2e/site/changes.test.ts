import { parseHTML } from 'linkedom';
import { beforeAll, expect, it } from 'vitest';
import { fillArticle, found, readStep } from '../../client/changes/step.ts';
import { compose } from '../../model/moments/compose.ts';
import { OPEN } from '../../model/moments/opened.ts';
import { shownPages, type Page } from './site.ts';

const steps = shownPages.filter(({ path }) => /^\/changes\/\d[^/]*\/[^/]+\/$/.test(path));

beforeAll(() => {
  expect(steps.length).toBeGreaterThan(3);
});

function articleOf({ html }: Page): HTMLElement {
  return found(parseHTML(html).document, '[data-changes]');
}

const rowsOf = (article: HTMLElement): Map<string, HTMLElement> =>
  new Map(
    [...article.querySelectorAll<HTMLElement>('[data-question]')].map((row) => [row.dataset.question ?? '', row]),
  );

it('puts a step together in the browser as its page has it', () => {
  for (const page of steps) {
    const [article, filled] = [articleOf(page), articleOf(page)];
    fillArticle(filled, compose([readStep(filled)]), rowsOf(filled));
    expect(shownOf(filled)).toEqual(shownOf(article));
  }
});

it('folds what goes on after the first of each list', () => {
  const longest = steps.map(articleOf).toSorted((a, b) => rowsOf(b).size - rowsOf(a).size)[0];
  if (!longest) throw new Error('There is no page of changes.');
  const [open, rest] = ['list', 'rest'].map((part) => found(longest, `[data-${part}=questions]`).childElementCount);
  expect(rowsOf(longest).size).toBeGreaterThan(OPEN.questions + 1);
  expect([open, rest]).toEqual([OPEN.questions, rowsOf(longest).size - OPEN.questions]);
  expect(found(longest, '[data-more=questions] > summary').textContent).toContain(`${rest ?? 0} more`);
});

/** What a reader sees of a step, and what is folded: spaces between elements are not compared. */
function shownOf(article: HTMLElement): string {
  return article.outerHTML.replaceAll(/>\s+/g, '>').replaceAll(/\s+</g, '<').replaceAll(' hidden=""', ' hidden');
}
