import type { ClaimForm, PendingPage } from '../../model/editing/claimForm.ts';

/** What the dialog can do. */
export interface DialogActs {
  set: (fields: Partial<ClaimForm>) => void;
  /** Finds what has a name, or begins something new of that name, and hands on its slug. */
  named: (collection: PendingPage['collection'], words: string, use: (slug: string) => void) => void;
  /** Adds a position to a question, and hands on its id. */
  addPosition: (question: string, label: string, use: (id: string) => void) => void;
  setPage: (page: PendingPage) => void;
  moveWords: () => void;
  overwrite: () => void;
  withdraw: (reason: string) => void;
  /** Makes a claim of its own of the selected words. */
  split: (reason: string) => void;
  /** Gives the words to another claim of the article, which takes its place. */
  merge: (into: string, reason: string) => void;
  save: () => void;
  /** Saves, and goes on to the next sentence without a claim. */
  saveAndGoOn: () => void;
  /** Shows what a control may go on with after these words; undefined where nothing is to be put. */
  complete: (id: string, before: string | undefined) => void;
  cancel: () => void;
}
