import { UNSEEN } from './folding.ts';

/** Signs that look like nothing or like a space, by their code points, as an editor may look them up. */
const NAMES: Record<string, string> = {
  '\u00A0': 'a no-break space',
  '\u00AD': 'a soft hyphen',
  '\u061C': 'an Arabic letter mark',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u200A': 'a hair space',
  '\u200B': 'a zero width space',
  '\u200C': 'a zero width non-joiner',
  '\u200D': 'a zero width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u202F': 'a narrow no-break space',
  '\u2060': 'a word joiner',
  '\u3000': 'an ideographic space',
  '\uFE0E': 'a variation selector',
  '\uFE0F': 'a variation selector',
  '\uFEFF': 'a byte-order mark',
};

/**
 * What differs between the words of an article and those of a quote that look the same, with the place of the first such
 * sign; undefined where they are the same or do not look the same.
 */
export function unseenDifference(article: string, quote: string): string | undefined {
  if (article === quote || visible(article) !== visible(quote)) return undefined;
  const [theirs, ours] = [Array.from(article.normalize('NFC')), Array.from(quote.normalize('NFC'))];
  const at = theirs.findIndex((sign, index) => sign !== ours[index]);
  const [sign, mine] = at === -1 ? [undefined, ours[theirs.length]] : [theirs[at], ours[at]];
  if (sign === undefined && mine === undefined)
    return article.normalize('NFC') === article
      ? 'the quote writes accents as signs of their own, the article does not'
      : 'the article writes accents as signs of their own, the quote does not';
  const before = ours.slice(0, at === -1 ? theirs.length : at).join('');
  const place = `after “${lastWord(before)}”`;
  if (sign !== undefined && isHard(sign)) return `the article has ${nameOf(sign)} ${place}`;
  return mine !== undefined && isHard(mine)
    ? `the quote has ${nameOf(mine)} ${place}, which the article has not`
    : `the article ends with signs that nobody sees ${place}`;
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

function nameOf(sign: string): string {
  return `${NAMES[sign] ?? 'a sign that nobody sees'} (${codePointOf(sign)})`;
}

/** The code point of a character as Unicode writes it, such as `U+00AD`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function lastWord(text: string): string {
  return /\S+\s*$/.exec(text)?.[0].trim() ?? '';
}
