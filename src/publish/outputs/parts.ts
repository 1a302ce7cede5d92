import { Buffer } from 'node:buffer';

/** How many bytes a file of a site has at most: hosts refuse larger ones, some of them above 25 MiB. */
export const LARGEST = 20 * 2 ** 20;

/** A part of a file that would be too large: its address, and how many records it holds. */
export interface Part {
  url: string;
  records: number;
}

/** A text, or its bytes as UTF-8. */
type Text = string | Uint8Array;

/** A file that may be cut into parts, between pieces of some records each: how these become its text, and what stands in its place once it is cut. */
export interface Divisible<Piece> {
  url: string;
  textOf: (pieces: readonly Piece[]) => Text;
  recordsIn: (piece: Piece) => number;
  indexOf: (parts: readonly Part[]) => string;
}

/**
 * A file of pieces, as address and text. Where it would have more than `limit` bytes, an index stands at its address, and the
 * pieces in parts of their own below it, in order: `/data/claims/1.json`. A piece that is larger than that has a part of its own.
 */
export function divided<Piece>(
  { url, textOf, recordsIn, indexOf }: Divisible<Piece>,
  pieces: readonly Piece[],
  limit: number,
): { url: string; text: Text }[] {
  const runs = runsOf(pieces, textOf, limit);
  if (runs.length === 1) return runs.map(({ text }) => ({ url, text }));
  const parts = runs.map((run, index) => ({
    url: url.replace(/(\.\w+)$/, `/${index + 1}$1`),
    records: run.pieces.reduce((sum, piece) => sum + recordsIn(piece), 0),
    text: run.text,
  }));
  const index = indexOf(parts.map((part) => ({ url: part.url, records: part.records })));
  return [{ url, text: index }, ...parts.map((part) => ({ url: part.url, text: part.text }))];
}

/** Halves pieces until each half fits. */
function runsOf<Piece>(
  pieces: readonly Piece[],
  textOf: Divisible<Piece>['textOf'],
  limit: number,
): { pieces: readonly Piece[]; text: Text }[] {
  const text = textOf(pieces);
  if (pieces.length <= 1 || Buffer.byteLength(text) <= limit) return [{ pieces, text }];
  const half = Math.ceil(pieces.length / 2);
  return [pieces.slice(0, half), pieces.slice(half)].flatMap((run) => runsOf(run, textOf, limit));
}
