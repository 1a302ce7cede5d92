/** A word that goes on in the next line, of a line long enough to have been broken to fit a page. */
const BROKEN = /^(.{10,}?)(?<![\p{L}\p{N}'’-])([\p{L}-]*\p{L})[-\u00ad\u2010][ \t]*\n[ \t]*(\p{Ll}[\p{L}-]*)(\S*)/gmu;

/** How many broken words a note names. */
const NAMED = 5;

/** A text whose words are whole, and what an editor is to know of those that were not. */
export interface WholeWords {
  text: string;
  notes: string[];
}

/**
 * Joins the words that a hyphen breaks at the end of a line. The hyphen stays where the text has the word with one
 * elsewhere; a note names the words that it lost.
 */
export function joinBrokenWords(text: string): WholeWords {
  const lines = text.replace(/\r\n?/g, '\n');
  const known = new Set(lines.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu));
  const joined: string[] = [];
  const join = (_: string, before: string, start: string, end: string, marks: string): string => {
    const isCompound = known.has(`${start}-${end}`.toLowerCase());
    const word = `${start}${isCompound ? '-' : ''}${end}`;
    if (!isCompound) joined.push(word);
    return `${before}${word}${marks}\n`;
  };
  // A match takes the beginning of the next line, so that of two broken lines in a row the second waits for another turn.
  const whole = lines.replace(BROKEN, join).replace(BROKEN, join);
  return { text: whole, notes: joined.length === 0 ? [] : [noteOf([...new Set(joined)])] };
}

function noteOf(words: readonly string[]): string {
  const named = words.slice(0, NAMED).map((word) => `“${word}”`);
  const more = words.length > NAMED ? ` and ${words.length - NAMED} more` : '';
  return `A hyphen at the end of a line was taken out of ${named.join(', ')}${more}; put back one that belongs to its word.`;
}
