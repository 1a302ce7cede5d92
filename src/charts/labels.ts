import { isolatedLines } from '../model/text/language/marking.ts';

/** Signs that set words apart and show as nothing (UAX #9). */
const SIGNS = /[\u2066-\u2069]/;
/** Widths of characters in ems, close to those of the two typefaces of the site, a little on the wide side. */
const NARROW = new Set("iljtfrI.,:;'’‘|!()[]/ ");
const WIDE = new Set('mwMWOQGDHNU@%&—…');
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** About how wide a line of text is in px. There is no font at build time, so this is an estimate, on the safe side. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * fontSize;
}

function characterWidth(character: string): number {
  if (SIGNS.test(character)) return 0;
  if (NARROW.has(character)) return 0.33;
  if (WIDE.has(character)) return 0.8;
  if (character >= '\u1100' && SQUARE.test(character)) return 1;
  return character === character.toLowerCase() ? 0.58 : 0.68;
}

/** Breaks a text into lines of about the same length, no more than need be; see `wrap` for what does not fit. */
export function breakLines(text: string, width: number, fontSize: number, limit: number): string[] {
  const whole = textWidth(text, fontSize);
  for (let count = 1; count <= limit; count += 1)
    for (let share = whole / count; share <= width; share += fontSize * 2) {
      const lines = wrap(text, share, fontSize, count);
      if (!isCut(lines) || text.endsWith('…')) return lines;
    }
  return wrap(text, width, fontSize, limit);
}

/** Whether the last line of a text is cut off. */
const isCut = (lines: readonly string[]): boolean => /…\u2069*$/.test(lines.at(-1) ?? '');

/** Breaks a text into at most `limit` lines that fit a width; what does not fit ends in an ellipsis after a whole word. */
export function wrap(text: string, width: number, fontSize: number, limit: number): string[] {
  const room = width + 0.01;
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const word of text.split(/\s+/)) {
    const size = textWidth(word, fontSize);
    const longer = used + textWidth(' ', fontSize) + size;
    if (line !== '' && longer > room && lines.length === limit - 1)
      return isolatedLines([...lines, ellipsis(line, room, fontSize)]);
    if (line !== '' && longer > room) lines.push(line);
    [line, used] = line === '' || longer > room ? [word, size] : [`${line} ${word}`, longer];
  }
  return isolatedLines([...lines, used > room ? ellipsis(line, room, fontSize) : line]);
}

function ellipsis(line: string, width: number, fontSize: number): string {
  let words = line.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…`, fontSize) > width) words = words.slice(0, -1);
  return `${words.join(' ').replace(/[.,;:–—-]+$/, '')}…`;
}
