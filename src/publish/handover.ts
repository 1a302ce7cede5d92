import type { SoundContent } from '../files/read/soundContent.ts';
import type { ReadTexts } from '../model/story/join/readTexts.ts';
import type { PageKeys } from './keep/pageKeys.ts';

/** All that the pages take from the process that builds or serves them. */
export interface Handover {
  content: SoundContent;
  /** What the texts of the content hold, so that pages need not read them again. */
  texts: ReadTexts;
  /** Tells what each page is made of, so that a build can keep the pages that stay the same. A server keeps none. */
  keys?: Promise<PageKeys>;
}

declare global {
  // Vite bundles the pages apart from the code that runs it, so that the two share no module, and only this variable.
  var claimline: Handover | undefined;
}

/** Gives the pages their content. What they were given before is forgotten. */
export function handToPages(handover: Handover): void {
  globalThis.claimline = handover;
}

/** What the pages were given last. Throws where they were given nothing yet. */
export function handedToPages(): Handover {
  const handover = globalThis.claimline;
  if (!handover) throw new Error('The pages were given no content.');
  return handover;
}
