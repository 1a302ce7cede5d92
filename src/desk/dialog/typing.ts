/** A line of words, and where the caret stands in it. */
export interface Line {
  text: string;
  caret: number;
}

/** A line with words that were offered in place of the word that is begun before the caret, which then stands behind a space. */
export function withOffer({ text, caret }: Line, offer: string): Line {
  const begun = /[^\s“"‘«(„]*$/.exec(text.slice(0, caret))?.[0].length ?? 0;
  const [before, after] = [text.slice(0, caret - begun) + offer, text.slice(caret)];
  if (/^\s/.test(after)) return { text: before + after, caret: before.length + 1 };
  const space = /^[,.;:!?…”’"»)]/.test(after) ? '' : ' ';
  return { text: before + space + after, caret: before.length + space.length };
}

/** A line in which a mark that was typed behind a space stands at the word before, and the space behind it: “May ,” is “May, ”. */
export function closedUp({ text, caret }: Line): Line {
  const before = text.slice(0, caret).replace(/(?<=\S) ([,.;:!?”’»)])$/, /^\s/.test(text.slice(caret)) ? '$1' : '$1 ');
  return { text: before + text.slice(caret), caret: before.length };
}
