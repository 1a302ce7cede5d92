import type { Said } from '../../said.ts';
import { UNSEEN } from '../folding.ts';

/** What differs between the words of an article and those of a quote that look the same, at the first such place. */
export interface UnseenDifferences {
  /** Who writes accents as signs of their own, where the other does not. */
  accents: { by: 'article' | 'quote' };
  /** Who has a sign that is hard to see, which the other has not, and the last word before it. */
  sign: { in: 'article' | 'quote'; sign: string; after: string };
  /** The article goes on with such signs. */
  ending: { after: string };
}

/** What differs between words that look the same; undefined where they are the same or do not look the same. */
export function unseenDifference(article: string, quote: string): Said<UnseenDifferences> | undefined {
  if (article === quote || visible(article) !== visible(quote)) return undefined;
  const [theirs, ours] = [Array.from(article.normalize('NFC')), Array.from(quote.normalize('NFC'))];
  const at = theirs.findIndex((sign, index) => sign !== ours[index]);
  const [sign, mine] = at === -1 ? [undefined, ours[theirs.length]] : [theirs[at], ours[at]];
  if (sign === undefined && mine === undefined)
    return { key: 'accents', params: { by: article.normalize('NFC') === article ? 'quote' : 'article' } };
  const after = lastWord(ours.slice(0, at === -1 ? theirs.length : at).join(''));
  if (sign !== undefined && isHard(sign)) return { key: 'sign', params: { in: 'article', sign, after } };
  return mine !== undefined && isHard(mine)
    ? { key: 'sign', params: { in: 'quote', sign: mine, after } }
    : { key: 'ending', params: { after } };
}

/** What is left of a text for the eye. */
function visible(text: string): string {
  return Array.from(text.normalize('NFC'), (sign) => (UNSEEN.test(sign) ? '' : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a sign is hard to see, or to tell from a space. */
function isHard(sign: string): boolean {
  return UNSEEN.test(sign) || (/\s/.test(sign) && sign !== ' ');
}

/** The code point of a character as Unicode writes it, such as `U+00AD`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function lastWord(text: string): string {
  return /\S+\s*$/.exec(text)?.[0].trim() ?? '';
}
