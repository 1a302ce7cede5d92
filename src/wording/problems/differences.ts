import type { Said } from '../../model/said.ts';
import { codePointOf, type UnseenDifferences } from '../../model/text/quotes/unseen.ts';
import { inWords, type WordsFor } from './inWords.ts';

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

const differences: WordsFor<UnseenDifferences> = {
  accents: ({ by }) =>
    by === 'quote'
      ? 'the quote writes accents as signs of their own, the article does not'
      : 'the article writes accents as signs of their own, the quote does not',
  sign: ({ in: place, sign, after }) =>
    place === 'article'
      ? `the article has ${nameOf(sign)} after “${after}”`
      : `the quote has ${nameOf(sign)} after “${after}”, which the article has not`,
  ending: ({ after }) => `the article ends with signs that nobody sees after “${after}”`,
};

/** What differs between words that look the same, as a part of a sentence. */
export function differenceInWords(difference: Said<UnseenDifferences>): string {
  return inWords(differences, difference);
}

function nameOf(sign: string): string {
  return `${NAMES[sign] ?? 'a sign that nobody sees'} (${codePointOf(sign)})`;
}
