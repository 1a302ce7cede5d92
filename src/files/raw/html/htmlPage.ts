import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements nest no deeper in any page that people wrote; what nests deeper is read without its nesting. */
const DEEPEST = 1500;

/** Elements that a page may leave open, or that hold nothing. */
const UNCLOSED = new Set(
  'area br col dd dt embed hr img input li link meta option p source tbody td th thead tr track wbr'.split(' '),
);

const BLOCKS = /(?:<\/?(?:article|blockquote|body|center|div|dl|main|ol|section|table|ul)\b[^>]*>\s*)+/gi;
const SPANS = /(?:<\/?(?:a|b|big|em|font|i|small|span|strong|u)\b[^>]*>\s*)+/gi;

/** Reads a page as a browser reads it, however deeply its elements stand within each other. */
export function parsePage(html: string): Root {
  return fromHtml(isDeep(html) ? html.replace(BLOCKS, '<p>').replace(SPANS, ' ') : html);
}

/** Whether more elements are open at once than can be followed. */
function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][^\s>/]*)/gi)) {
    if (UNCLOSED.has(name.toLowerCase())) continue;
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
