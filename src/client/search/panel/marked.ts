import { element } from '../../element.ts';
import { markedPieces, type Marked } from '../find/marks.ts';

/** A text with what was sought in `<mark>`. */
export function marked(text: string, sought: Marked, language: string): Node[] {
  return markedPieces(text, sought, language).map((piece) =>
    piece.hit ? element('mark', piece.text) : document.createTextNode(piece.text),
  );
}
