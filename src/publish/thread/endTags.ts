/** Blocks before which a paragraph ends by itself. */
const AFTER_P =
  'address|article|aside|blockquote|details|dialog|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|main|menu|nav|ol|p|pre|search|section|table|ul';
/** Elements that do not end the paragraphs in them; and cells: where their own end goes too, validators miss that of the paragraph. */
const AROUND_P = 'a|audio|del|ins|map|noscript|video|[a-z]+-[a-z-]*|t[dh]';

/** By the names of elements, what has to follow for these to end by themselves. “</” is the end of the element around them. */
const RULES = [
  ['li', '<li\\b|</'],
  ['dt', '<d[dt]\\b'],
  ['dd', '<d[dt]\\b|</'],
  ['t[dh]', '<t[dh]\\b|</'],
  ['tr', '<tr\\b|</'],
  ['thead', '<tbody\\b|<tfoot\\b'],
  ['tbody', '<tbody\\b|<tfoot\\b|</'],
  ['option', '<option\\b|</'],
  ['p', `<(?:${AFTER_P})\\b|</(?!(?:${AROUND_P})>)`],
  ['body|html', '</html>|$'],
] as const;

const OMITTED = new RegExp(RULES.map(([name, next]) => `</(?:${name})>(?=\\s*(?:${next}))`).join('|'), 'g');

/**
 * Leaves out the end tags that the HTML standard lets a page leave out (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags),
 * for a site repeats them thousands of times. White space after them comes to stand in the element, at its end.
 */
export function omitEndTags(html: string): string {
  return html.replace(OMITTED, '');
}
