import { UNSPACED } from '../../../model/terms/unspaced.ts';

const SOFT_HYPHEN = '\u00AD';

/** What no line may break, apart from the places within it that are soft hyphens; letters of scripts without spaces may part anywhere. */
const WORD = new RegExp(`(?:(?!${UNSPACED})[^ \\n\\u00A0\\u2007\\u202F-])+`, 'gu');

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The words of a text that have more signs than some, each once. */
export function wordsLongerThan(most: number, text: string): string[] {
  return [...new Set(text.match(WORD))].filter((word) => signsOf(word.replaceAll(SOFT_HYPHEN, '')).length > most);
}

/**
 * A text in which words too long for a line are broken, with a hyphen at the end of each piece but the last: at their soft
 * hyphens, where they have them. `lines` says of each such word how many of its signs a line holds.
 */
export function breakLongWords(text: string, lines: ReadonlyMap<string, number>): string {
  return text.replace(WORD, (word) => pieces(word, lines.get(word) ?? Infinity).join('-'));
}

function pieces(word: string, line: number): string[] {
  const signs = signsOf(word);
  if (signs.filter((sign) => sign !== SOFT_HYPHEN).length <= line) return [word.replaceAll(SOFT_HYPHEN, '')];
  const soft = signs.slice(0, line).lastIndexOf(SOFT_HYPHEN);
  // One place is for the hyphen.
  const end = soft > 0 ? soft : Math.max(1, line - 1);
  const [first, rest] = [signs.slice(0, end), signs.slice(end)].map((some) => some.join(''));
  return [(first ?? '').replaceAll(SOFT_HYPHEN, ''), ...pieces((rest ?? '').replace(/^\u00AD/, ''), line)];
}

function signsOf(word: string): string[] {
  return Array.from(graphemes.segment(word), ({ segment }) => segment);
}
