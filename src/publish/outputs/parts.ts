import { Buffer } from 'node:buffer';

/** How many bytes a file of a site has at most: hosts refuse larger ones, some of them above 25 MiB. */
export const LARGEST = 20 * 2 ** 20;

/** A part of a file that would be too large: its address, and how many records it holds. */
export interface Part {
  url: string;
  records: number;
}

/** A file that may be cut into parts: how records become its text, and what stands in its place once it is cut. */
export interface Divisible<R> {
  url: string;
  textOf: (records: readonly R[]) => string;
  indexOf: (parts: readonly Part[]) => string;
}

/**
 * A file of records, as address and text. Where it would have more than `limit` bytes, an index stands at its address, and the
 * records in parts of their own below it, in order: `/data/claims/1.json`. A record that is larger than that has a part of its own.
 */
export function divided<R>(
  { url, textOf, indexOf }: Divisible<R>,
  records: readonly R[],
  limit: number,
): { url: string; text: string }[] {
  const runs = runsOf(records, textOf, limit);
  if (runs.length === 1) return runs.map(({ text }) => ({ url, text }));
  const parts = runs.map(({ records: held, text }, index) => ({
    url: url.replace(/(\.\w+)$/, `/${index + 1}$1`),
    records: held,
    text,
  }));
  const index = indexOf(parts.map((part) => ({ url: part.url, records: part.records })));
  return [{ url, text: index }, ...parts.map((part) => ({ url: part.url, text: part.text }))];
}

/** Halves records until each half fits. */
function runsOf<R>(
  records: readonly R[],
  textOf: Divisible<R>['textOf'],
  limit: number,
): { records: number; text: string }[] {
  const text = textOf(records);
  if (records.length <= 1 || Buffer.byteLength(text) <= limit) return [{ records: records.length, text }];
  const half = Math.ceil(records.length / 2);
  return [records.slice(0, half), records.slice(half)].flatMap((run) => runsOf(run, textOf, limit));
}
