/** Widths of characters in ems, close to those of the two typefaces of the site, a little on the wide side. */
const NARROW = new Set("iljtfrI.,:;'’‘|!()[]/ ");
const WIDE = new Set('mwMWOQGDHNU@%&—…');

/** About how wide a line of text is in px. There is no font at build time, so this is an estimate, on the safe side. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * fontSize;
}

function characterWidth(character: string): number {
  if (NARROW.has(character)) return 0.33;
  if (WIDE.has(character)) return 0.8;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return 1;
  return /\p{Lu}/u.test(character) ? 0.68 : 0.58;
}

/** Breaks a text into lines of about the same length, no more than need be; see `wrap` for what does not fit. */
export function breakLines(text: string, width: number, fontSize: number, limit: number): string[] {
  const whole = textWidth(text, fontSize);
  for (let count = 1; count <= limit; count += 1)
    for (let share = whole / count; share <= width; share += fontSize) {
      const lines = wrap(text, share, fontSize, count);
      if (lines.join(' ') === text) return lines;
    }
  return wrap(text, width, fontSize, limit);
}

/** Breaks a text into at most `limit` lines that fit a width; what does not fit ends in an ellipsis after a whole word. */
export function wrap(text: string, width: number, fontSize: number, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontSize) <= width + 0.01) line = longer;
    else if (lines.length === limit - 1) return [...lines, ellipsis(line, width, fontSize)];
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, textWidth(line, fontSize) > width + 0.01 ? ellipsis(line, width, fontSize) : line];
}

function ellipsis(line: string, width: number, fontSize: number): string {
  let kept = line.replace(/[\s.,;:–—-]+$/, '');
  while (kept.includes(' ') && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, kept.lastIndexOf(' '));
  return `${kept}…`;
}
