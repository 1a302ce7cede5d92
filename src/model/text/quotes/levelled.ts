import { foldTypedCharacter } from '../folding.ts';
import type { Span } from '../text.ts';

/** A text without the differences that keyboards and programs make. */
interface Levelled {
  text: string;
  /** For each unit of it, where the sign that it comes from begins and ends in the text that was levelled. */
  starts: number[];
  ends: number[];
}

/**
 * Every place where words stand in a text once both are levelled: other quotation marks, dashes, spaces and capitals,
 * accents written together or apart, and signs that nobody sees. Spans are UTF-16 code units of `text`, in order.
 */
export function placesOf(text: string, words: string): Span[] {
  const whole = level(text);
  const sought = level(words).text;
  return sought.trim() === '' ? [] : places(whole, sought);
}

function places(whole: Levelled, sought: string): Span[] {
  const found: Span[] = [];
  for (let at = whole.text.indexOf(sought); at !== -1; at = whole.text.indexOf(sought, at + 1)) {
    const last = at + sought.length - 1;
    if (isEdge(whole, at) && isEdge(whole, last + 1))
      found.push({ start: whole.starts[at] ?? 0, end: whole.ends[last] ?? 0 });
  }
  return found;
}

/** Whether a whole sign begins at a unit: a letter is not found within its accented form, nor a part of a Korean syllable. */
function isEdge({ text, starts }: Levelled, at: number): boolean {
  return starts[at] !== starts[at - 1] && !/^\p{M}/u.test(text.slice(at, at + 2));
}

function level(text: string): Levelled {
  const levelled: Levelled = { text: '', starts: [], ends: [] };
  let offset = 0;
  for (const sign of text) {
    const end = offset + sign.length;
    const plain = foldTypedCharacter(sign);
    if (plain !== ' ' || !levelled.text.endsWith(' ')) {
      levelled.text += plain;
      levelled.starts.push(...Array<number>(plain.length).fill(offset));
      levelled.ends.push(...Array<number>(plain.length).fill(end));
    }
    offset = end;
  }
  return levelled;
}
