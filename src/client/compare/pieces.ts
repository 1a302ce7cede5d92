import { linkedUrl } from '../../urls.ts';
import type { Piece } from '../../wording/compare/piece.ts';
import { element } from '../element.ts';

/** A line of evidence, or what a comparison comes to, as a paragraph. */
export function lineOf(line: readonly Piece[]): HTMLElement {
  return element('p', ...line.map(pieceNode));
}

/** A piece of a line. Its words are only ever text. */
export function pieceNode({ text, to, as }: Piece): Node {
  if (to !== undefined) {
    const link = element('a', text);
    link.href = linkedUrl(to);
    // Its words are the story's, in a line that may be in another language.
    link.lang = document.documentElement.lang;
    link.dir = 'auto';
    return link;
  }
  if (as === undefined) return document.createTextNode(text);
  const made = element(as === 'quote' ? 'span' : 'strong', text);
  if (as === 'quote') made.dir = 'auto';
  if (as !== 'strong') made.className = as === 'quote' ? 'source' : 'figure';
  return made;
}
