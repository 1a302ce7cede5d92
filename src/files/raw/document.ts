import type { Root } from 'mdast';
import { beginsAsHtml } from '../../model/text/beginsAsHtml.ts';
import type { Given } from '../../model/suggest/given/given.ts';
import type { GivenDate } from '../../model/suggest/printed/publishedDay.ts';

/** The sorts of document that arrive. */
export const FORMATS = ['text', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** A document as it arrived, taken apart. */
export interface RawDocument {
  /** Its text: paragraphs, headings, lists. */
  tree: Root;
  /** Pieces of the page that are plainly not its text, in their order. */
  removed: string[];
  /** All that the page says, block by block in its order, what was left out among it; without it the tree has all. */
  lines?: string[];
  /** What an editor is to know of how the document was read. */
  notes: string[];
  /** What the page says of itself. */
  says: {
    title?: string;
    byline?: string;
    site?: string;
    url?: string;
    language?: string;
    /** Days of publication, each with the place that gives it, the most telling first. */
    dates: GivenDate[];
    /** What it calls its sort of text, and what it says of the rights in it, each the most telling first. */
    genres?: Given[];
    rights?: Given[];
  };
}

/** What sort of document a file holds, by its name or, where that tells nothing, by how its text begins. */
export function formatOf(name: string, text: string): Format {
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.(md|markdown)$/i.test(name)) return 'markdown';
  return beginsAsHtml(text) ? 'html' : 'text';
}
