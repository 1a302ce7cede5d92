import type { Root } from 'hast';

/** A character that may begin something within a line, or end one: emphasis, code, a link, raw HTML, a break, an address. */
const WITHIN = /[\\`*_[\]<>&|~@\t\r\f\v\0]|https?:|www\.| {2}\n/i;

/** What may begin a line that is no plain paragraph's: a list, a heading, a rule, a table, code, a line of a setext heading. */
const AT_START = /^ *(?:[-+=#:]|\d+[.)])|^ {4}/m;

/**
 * The HTML tree of a Markdown text that is paragraphs of plain words and nothing else, as most articles are; undefined
 * where it may be more. Parsing it takes a hundredth of the time that a whole parser takes.
 */
export function plainParagraphs(markdown: string): Root | undefined {
  if (WITHIN.test(markdown) || AT_START.test(markdown)) return undefined;
  const children = markdown
    .split(/\n(?: *\n)+/)
    .map((lines) => lines.replace(/[ \n]+/g, ' ').replace(/^ | $/g, ''))
    .filter((value) => value !== '')
    .map((value) => ({
      type: 'element' as const,
      tagName: 'p',
      properties: {},
      children: [{ type: 'text' as const, value }],
    }));
  return { type: 'root', children };
}
