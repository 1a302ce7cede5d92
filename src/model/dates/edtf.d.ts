/** The part of the `edtf` package that we use; it ships no types. */
declare module 'edtf' {
  interface Parsed {
    type: string;
    level: number;
    /** Milliseconds since 1970 of the first instant; -Infinity for an open start, null for an unknown one. */
    min: number | null;
    /** Milliseconds since 1970 of the last instant; Infinity for an open end, null for an unknown one. */
    max: number | null;
  }
  export function parse(text: string): { type: string; level: number; values: unknown[] };
  export default function edtf(text: string): Parsed;
}
