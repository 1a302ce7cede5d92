import { isOfRun } from '../../../model/terms/unspaced.ts';
import { searchWords, type SearchWord } from '../../../model/terms/terms.ts';
import { isMeantWhole } from '../../../model/terms/written.ts';
import type { Sought } from '../query/lookUp.ts';
import { isSameWord } from '../../../model/terms/stem.ts';

/** A piece of a text, and whether it is what was sought. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** What to mark in texts. */
export interface Marked {
  sought: readonly Sought[];
  /** The words of each phrase. */
  phrases: readonly (readonly SearchWord[])[];
}

interface Range {
  start: number;
  end: number;
}

/** A word, or a letter of a run without spaces. */
interface Unit extends Range {
  text: string;
}

const EXCERPT_WORDS = 34;
const WORDS_BEFORE = 8;
/** How many letters of a run make about one word, for the length of an excerpt. */
const LETTERS_A_WORD = 2;

/** A text in a language, cut into what was sought and the rest. Joined again, the pieces are the text. */
export function markedPieces(text: string, marked: Marked, language: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of hitSpans(text, marked, language)) {
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** The part of a long text around what was sought, with an ellipsis where it was cut. */
export function excerpt(text: string, marked: Marked, language: string): string {
  const words = searchWords(text, language);
  const units = unitsOf(words);
  const scale = words.length * LETTERS_A_WORD < units.length ? LETTERS_A_WORD : 1;
  const [size, before] = [EXCERPT_WORDS * scale, WORDS_BEFORE * scale];
  if (units.length <= size) return text;
  const first = hitSpans(text, marked, language)[0]?.start ?? 0;
  const at = units.findIndex(({ end }) => end > first);
  const from = at <= before ? 0 : Math.min(at - before, units.length - size);
  const last = from + size >= units.length ? undefined : units[from + size - 1];
  const cut = text.slice(from === 0 ? 0 : units[from]?.start, last?.end);
  return `${from === 0 ? '' : '… '}${cut}${last ? ' …' : ''}`;
}

/** Where the sought words and phrases stand, in order; those with only a space between them as one. */
function hitSpans(text: string, { sought, phrases }: Marked, language: string): Range[] {
  const words = searchWords(text, language);
  const units = unitsOf(words);
  const ofWords = sought.filter(({ terms: [term = ''] }) => !isOfRun(term));
  const found = [
    ...words.filter((word) => !word.run && ofWords.some((each) => isFound(word, each, language))),
    ...sought.flatMap((word) => places(units, lettersOf(word))),
    ...phrases.flatMap((phrase) =>
      places(
        units,
        unitsOf(phrase).map((unit) => unit.text),
      ),
    ),
  ];
  const spans: Range[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/** True where a word of a text is one that a search for some terms finds. */
function isFound({ terms, also }: SearchWord, sought: Sought, language: string): boolean {
  const isLoose = (term: string): boolean => sought.check === 'beginning' || !isMeantWhole(term);
  return sought.terms.some((term) => {
    // A number is not what was sought where only its unit is.
    if (/^\d/.test(terms[0] ?? '') && !/\d/.test(term)) return false;
    return [...terms, ...also].some(
      (own) => own === term || (isLoose(term) && (own.startsWith(term) || isSameWord(own, term, language))),
    );
  });
}

/** The letters of a run that was sought, from its pairs; none of another word. */
function lettersOf({ terms }: Sought): string[] {
  const [first = ''] = terms;
  if (!isOfRun(first)) return [];
  return [...Array.from(first), ...terms.slice(1).map((pair) => Array.from(pair).at(-1) ?? '')];
}

/** Every stretch of units that, written as one, is the units that were sought. */
function places(units: readonly Unit[], sought: readonly string[]): Range[] {
  const whole = sought.join('');
  const found: Range[] = [];
  for (const [index, { start }] of units.entries()) {
    let joined = '';
    for (let at = index; at < units.length && joined.length < whole.length; at++) {
      const unit = units[at];
      joined += unit?.text ?? '';
      if (unit && joined === whole) found.push({ start, end: unit.end });
    }
  }
  return found;
}

function unitsOf(words: readonly SearchWord[]): Unit[] {
  return words.flatMap(({ start, end, terms, run }): Unit[] =>
    run
      ? run.letters.map((text, at) => {
          const place = run.places[at];
          return { text, start: start + (place?.start ?? 0), end: start + (place?.end ?? 0) };
        })
      : [{ text: terms.join(''), start, end }],
  );
}
