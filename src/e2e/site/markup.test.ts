import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pages, summary } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A file from the same host is as trustworthy as the page that names it.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** The validator knows ARIA 1.2, in which this names one element; ARIA 1.3 lets it name several. */
const DETAILS = / aria-details="([^\s"]+) [^"]+"/g;

it('is valid HTML, without duplicate ids', async () => {
  const problems = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html.replace(DETAILS, ' aria-details="$1"'), path);
      return results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => ({
          path: `${path}:${line}:${column}`,
          problem: `${ruleId}: ${message}`,
        })),
      );
    }),
  );
  expect(summary(problems.flat())).toEqual([]);
});

it('has every note that its words name', () => {
  const missing = pages.flatMap(({ path, elements, ids }) =>
    elements
      .flatMap(({ attributes }) => attributes.get('aria-details')?.split(' ') ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => `${path}: ${id}`),
  );
  expect(missing).toEqual([]);
});
