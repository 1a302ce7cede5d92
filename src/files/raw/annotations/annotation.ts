import type { Selector } from '../../../model/text/quotes/anchor.ts';

/** Words of an article with what somebody wrote about them, as a file of annotations gives them. */
export interface Annotation {
  /** The id of a claim, where Claimline exported this. */
  claim?: string;
  /** Where the words stand: an address, or the slug of an article. */
  source?: string;
  /** The words, a part for each span. */
  quote: Selector[];
  /** What was written about them; empty where nothing was. */
  comment: string;
  tags: string[];
  /** The fields of a claim that the file gives, as they stand in front matter; nothing of them is checked yet. */
  fields: Readonly<Record<string, unknown>>;
  /** The note below the front matter. */
  note?: string;
}

/** The annotations of a file, and how many of its entries annotate no words: replies, notes on a whole page, pictures. */
export interface AnnotationFile {
  annotations: Annotation[];
  wordless: number;
}
