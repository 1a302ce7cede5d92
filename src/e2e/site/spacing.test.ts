import { expect, it } from 'vitest';
import { shownPages, summary } from './site.ts';

const ASIDE = /<(head|script|style|svg)\b[\s\S]*?<\/\1>/g;
const BLOCK =
  /<\/?(?:article|aside|dd|details|div|dl|dt|figcaption|figure|h\d|header|label|li|main|nav|ol|option|p|section|summary|table|t[bdhr]\w*|ul)\b[^>]*>/g;

/** The text of a page, a line a block, as a browser would run it together. */
function textOf(html: string): string {
  return html
    .replace(ASIDE, '')
    .replace(/\s+/g, ' ')
    .replace(BLOCK, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/ +/g, ' ');
}

it('has no space before a comma or a full stop, which a line break between two elements would leave', () => {
  const stray = shownPages.flatMap(({ path, html }) =>
    [...textOf(html).matchAll(/.{0,24}[^\s.…] [,.;:](?= |\n).{0,12}/g)].map(([found]) => ({
      path,
      problem: found.trim(),
    })),
  );
  expect(summary(stray)).toEqual([]);
});
