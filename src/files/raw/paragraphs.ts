/** A line shorter than this was not broken to fit a page, and one shorter than that not even to fit a column. */
const [WRAPPED, NARROW] = [40, 20];

/** The end of a sentence. */
const SENTENCE_END = /[.!?…。！？][\p{Pe}\p{Pf}"'’”]*$/u;

/** A letter of a script that writes no spaces between words, and a line break between two of them, which is no space. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
export const BREAK_WITHIN = new RegExp(`(?<=${UNSPACED})[ \\t]*\\n[ \\t]*(?=${UNSPACED})`, 'gu');

/**
 * The paragraphs of a plain text: parted by empty lines or, where it has none, each line one. Lines that were broken to
 * fit a page are joined, without a space where the script has none. White space within a paragraph is a single space.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return lines
    .split(/\n[ \t\f\v]*\n/)
    .flatMap((block) => (isWrapped(block.trim().split('\n')) ? [block] : block.split('\n')))
    .map((paragraph) =>
      paragraph
        .replace(BREAK_WITHIN, '')
        .replace(/[ \t\n\f\v]+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
}

/**
 * Whether lines break where a page ends and not where a paragraph does: all but the last are long, and none very. Lines
 * of a narrow column do where a sentence ends with the last of them and with no other.
 */
function isWrapped(lines: readonly string[]): boolean {
  const [last = '', ...before] = lines.map((line) => line.trimEnd()).toReversed();
  const isSentence = SENTENCE_END.test(last) && !before.some((line) => SENTENCE_END.test(line));
  const shortest = isSentence ? NARROW : WRAPPED;
  return before.map(widthOf).every((width) => width >= shortest && width <= 2.5 * WRAPPED);
}

/** How wide a line is: a sign of Chinese, Japanese or Korean takes the room of two letters. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);
}
