import type { Linked } from '../../model/story/linked.ts';
import { piecesOf } from '../pieces.ts';

/** A piece of a line: words, perhaps strong, of a figure that differs, a link, or words of a source. */
export interface Piece {
  text: string;
  to?: Linked;
  as?: 'strong' | 'figure' | 'quote';
}

/** The pieces of a message; each of its other tags stands for the pieces that `make` gives. */
export function lineIn(message: string, make: Readonly<Record<string, readonly Piece[]>> = {}): Piece[] {
  return piecesOf<readonly Piece[]>(message, {
    strong: (text) => [{ text, as: 'strong' }],
    figure: (text) => [{ text, as: 'figure' }],
    ...Object.fromEntries(Object.entries(make).map(([name, pieces]) => [name, () => pieces])),
  }).flatMap((piece) => (typeof piece === 'string' ? [{ text: piece }] : piece));
}

/** The words of a line alone. */
export function textOfLine(line: readonly Piece[]): string {
  return line.map(({ text }) => text).join('');
}
