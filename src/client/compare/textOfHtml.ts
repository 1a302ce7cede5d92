import { withoutAttributes } from '../../model/compare/withoutAttributes.ts';

/** What of a web page is no text of its article. */
const BESIDE = 'script, style, template, noscript, nav, aside, form, button, svg, iframe, object, [hidden]';
/** Where the text of an article stands, the surest first. */
const PLACES = ['article', 'main', 'body'];
/** Elements that begin a line of their own. */
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, div, section, article, main, header, footer, td, th, dt, dd, pre, figcaption, br';

/**
 * The text of the source of a web page, a line for each block. The page is read into a document that nobody sees, in which no
 * script runs and nothing is loaded.
 */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(withoutAttributes(html), 'text/html');
  for (const element of page.querySelectorAll(BESIDE)) element.remove();
  for (const block of page.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.append('\n');
  }
  const places = PLACES.flatMap((place) => page.querySelector(place)?.textContent ?? []);
  const text = places.find((place) => place.trim() !== '') ?? '';
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
