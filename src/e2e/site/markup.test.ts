import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pages, summary } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A file from the same host is as trustworthy as the page that names it.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

it('is valid HTML, without duplicate ids', async () => {
  const problems = await Promise.all(
    pages.map(async ({ path, html }) => {
      const { results } = await validator.validateString(html, path);
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
