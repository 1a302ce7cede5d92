// All that passes between the two threads of a build.
import type { Reading } from '../../files/read/soundContent.ts';
import type { ReadTexts } from '../../model/story/join/readTexts.ts';
import type { Keeping } from '../keep/keptFiles.ts';
import type { Picture } from '../outputs/share/pictures.ts';
import type { Links } from '../verify/links.ts';

/** What the second thread knows from its start: where the content stands, and where the site is made. */
export interface Places {
  content: string;
  to: string;
}

/** What the second thread has to make: everything of a site that is no page. */
export interface OutputOrder {
  keeping: Keeping;
  /** The folder in which the parts of the search index are kept. */
  parts: string;
  /** The folder in which the rows of claims are kept. */
  rows: string;
  /** The file in which is kept what was read of each article, question and name. */
  work: string;
  /** The file in which is noted what the claims state. */
  statements: string;
  /** The whole address of the site, where it is known. */
  site: string | undefined;
}

/** A page to be written: its path from the root of the site, and its bytes. */
export interface MadePage {
  path: string;
  html: ArrayBuffer;
}

/** What the main thread says: what to make, pages to write, and that there are no more pages. */
export type Order = { outputs: OutputOrder } | { pages: readonly MadePage[] } | { pages: 'done' };

/** What is known once all is written but the pages and the search index. */
export interface OutputsMade {
  /** What an editor should know, each in a sentence. */
  notes: string[];
  /** The paths of pages that crawlers should pass by. */
  hidden: string[];
  /** The pictures for shared links, which are drawn once the site is published. */
  pictures: Picture[];
}

/** The paths of all files that are no page, and what is wrong with the search index. */
export interface Indexed {
  files: ReadonlySet<string>;
  faults: string[];
}

/** What the second thread gives back, each part once, as soon as it is there. */
export interface Answers {
  read: Reading;
  /** What the texts hold. */
  texts: ReadTexts;
  /** What the pages of each record are made of. */
  keys: Map<string, string>;
  /** The claims that state something else than in the last build. */
  reworded: ReadonlySet<string>;
  written: OutputsMade;
  /** All is written but the pages, the search index too. */
  indexed: Indexed;
  /** What the pages link to, once all are written. */
  links: Links;
}

/** A part as it is sent. */
export type Answer = { [Part in keyof Answers]: { part: Part; value: Answers[Part] } }[keyof Answers];
