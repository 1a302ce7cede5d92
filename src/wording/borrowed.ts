import { directionOf } from '../model/text/language/marking.ts';
import { eachMessage } from './eachMessage.ts';

/** Signs that are no characters and stand in no text (Unicode 23.7): where borrowed words begin and end. */
const [START, END] = ['\uFDD0', '\uFDD1'];
const SIGNS = /[\uFDD0\uFDD1]/g;

/** Signs that set words apart which run the one way, among words that run the other (UAX #9, 2.4). */
const ISOLATE = { ltr: '\u2066', rtl: '\u2067', end: '\u2069' };

/** A tag with its attributes, or an element in which no `bdi` may stand. */
const NO_TEXT = /<(script|style|title|textarea|option|svg)\b[^]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Where a message ends and the next begins after mere space. */
const SEAM = /\uFDD1(\s+)\uFDD0/g;

/** Words in other letters than Latin ones, with what stands between them; and a name that signs set apart, with its numbers. */
const OTHER_LETTERS =
  /\u2068(?:[^<\u2068\u2069]|\u2068[^<\u2068\u2069]*\u2069)*\u2069|(?!\p{Script=Latin})[\p{L}\p{M}]+(?:[^<\u2068\u2069\p{Script=Latin}]*(?!\p{Script=Latin})[\p{L}\p{M}])*/gu;

/** Messages in another language than the story's, with signs around each that `markBorrowed` puts elements in place of. */
export function borrowed<M>(messages: M): M {
  return eachMessage(messages, (text) => (/\p{L}/u.test(text) ? START + text + END : text));
}

/** Text without the signs of `borrowed`. */
export function unsigned(text: string): string {
  return text.replace(SIGNS, '');
}

/**
 * Marks the borrowed words of a page (HTML as Astro writes it) with their language (a BCP 47 tag): each message stands in a `bdi`
 * (those that follow one another in one, or a page that runs the other way would show the last of them first), and in it what is in other letters, which are the story's, has the story's language. Attributes, titles and drawings
 * cannot hold elements; there words that run against the page are set apart by signs.
 */
export function markBorrowed(html: string, language: string, story: string): string {
  const [own, page] = [directionOf(language), directionOf(story)];
  const [dir, back] = own === page ? ['', ''] : [` dir="${own}"`, ` dir="${page}"`];
  const apart = own === page ? ['', ''] : [ISOLATE[own], ISOLATE.end];
  const theirs = (text: string): string => text.replace(OTHER_LETTERS, `<bdi lang="${story}"${back}>$&</bdi>`);
  let depth = 0;
  const replaced = (
    text: string,
    [start = '', end = '']: readonly string[],
    inside = (words: string) => words,
  ): string =>
    text.replace(/([\uFDD0\uFDD1])|[^\uFDD0\uFDD1]+/g, (words: string, sign?: string) => {
      if (sign === START) return depth++ === 0 ? start : '';
      if (sign === END) return --depth === 0 ? end : '';
      return depth > 0 ? inside(words) : words;
    });
  const marked = (text: string): string => replaced(text, [`<bdi lang="${language}"${dir}>`, '</bdi>'], theirs);
  const joined = html.replace(SEAM, '$1');
  let [made, end] = ['', 0];
  for (const { 0: raw, 1: element, index } of joined.matchAll(NO_TEXT)) {
    made += marked(joined.slice(end, index)) + (element === 'script' ? unsigned(raw) : replaced(raw, apart));
    end = index + raw.length;
  }
  return made + marked(joined.slice(end));
}
