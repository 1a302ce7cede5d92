/** A part of an article, under a heading of its own. */
export interface ContentsPart {
  id: string;
  text: string;
  /** From 1 for the article's largest headings. */
  level: number;
  /** Which top-level element of the text the heading is, from 0. */
  section: number;
  /** How many claims stand between this heading and the next one. */
  claims: number;
}

interface Section {
  heading?: { id: string; text: string; depth: number };
  claims: readonly unknown[];
}

/** A text with fewer characters, or with fewer headings, needs no table of contents. */
const LONG = 4_000;
const HEADINGS = 3;

/** The table of contents of a long text, by its headings; empty for a short text, or for one with few headings. */
export function contentsOf(sections: readonly Section[], length: number): ContentsPart[] {
  const headings = sections.flatMap(({ heading }, index) => (heading ? [{ ...heading, index }] : []));
  if (length < LONG || headings.length < HEADINGS) return [];
  const largest = Math.min(...headings.map(({ depth }) => depth));
  return headings.map(({ id, text, depth, index }, at) => ({
    id,
    text,
    level: depth - largest + 1,
    section: index,
    claims: sections.slice(index, headings[at + 1]?.index).reduce((sum, { claims }) => sum + claims.length, 0),
  }));
}
