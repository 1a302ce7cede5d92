/** A letter or mark of a script that is written without spaces between words, and of Korean, whose words are often joined. */
export const UNSPACED =
  '(?=[\\p{L}\\p{M}\\p{Nl}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Bopo}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Lana}\\p{sc=Java}\\p{sc=Bali}]';

/** Signs that nobody sees may stand in a run, where words may be parted or must not be. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Scripts in which a single letter may be a word. */
const WORD_ALONE = /[\p{sc=Han}\p{sc=Hang}]/u;

/** A run of letters without a space, letter by letter. */
export interface Run {
  /** Its letters, levelled: one code point each. */
  letters: string[];
  /** Where the sign of each letter begins and ends, in UTF-16 code units from the beginning of the run. */
  places: { start: number; end: number }[];
}

/** Cuts a run into letters, whatever their width, and whether accents and vowels are written with them or apart. */
export function readRun(raw: string): Run {
  const run: Run = { letters: [], places: [] };
  for (const match of raw.matchAll(/[^\p{M}ﾞﾟ][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gu)) {
    const place = { start: match.index, end: match.index + match[0].length };
    for (const letter of match[0].replace(UNSEEN, '').normalize('NFKC')) {
      run.letters.push(letter);
      run.places.push(place);
    }
  }
  return run;
}

/**
 * What a run is found by: each two letters that stand side by side, as programs that cut runs into words do not agree
 * with each other. Any word within the run has its own pairs among them.
 */
export function pairsOf(letters: readonly string[]): string[] {
  return letters.length < 2 ? [...letters] : letters.slice(0, -1).map((letter, at) => letter + (letters[at + 1] ?? ''));
}

/** The letters of a run that may be a word of their own. */
export function wordsAlone(letters: readonly string[]): string[] {
  return letters.length < 2 ? [] : letters.filter((letter) => WORD_ALONE.test(letter));
}

/** Whether a term is one of a run. */
export function isOfRun(term: string): boolean {
  return new RegExp(`^${UNSPACED}`, 'u').test(term);
}
