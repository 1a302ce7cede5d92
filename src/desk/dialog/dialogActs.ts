import type { ClaimForm, PendingPage } from './claimForm.ts';

/** What the dialog can do. */
export interface DialogActs {
  set: (fields: Partial<ClaimForm>) => void;
  /** Finds what has a name, or begins something new of that name, and hands on its slug. */
  named: (collection: PendingPage['collection'], words: string, use: (slug: string) => void) => void;
  setPage: (page: PendingPage) => void;
  moveWords: () => void;
  overwrite: () => void;
  withdraw: (reason: string) => void;
  save: () => void;
  cancel: () => void;
}
