import type { ArticleForm, GivenDocument } from '../../model/editing/articleForm.ts';
import type { PageDraft } from '../../model/editing/messages.ts';
import type { Fault } from '../ask.ts';

/** A new article while it is begun: first its document, then the form that is made of it. */
export interface ArticleState {
  document?: GivenDocument;
  proposed?: ArticleForm;
  fields: Readonly<Record<string, string>>;
  /** The pieces of the document that were put back or taken out, by number. */
  turned: readonly number[];
  /** The name of a publisher that no entity has yet, and its slug. */
  publisher?: { name: string; page: PageDraft & { slug: string } };
  faults: readonly Fault[];
  said: string;
  busy: boolean;
}

/** What the form of a new article can do. */
export interface ArticleActs {
  /** Takes words that were typed or pasted. */
  takeText: (text: string) => void;
  /** Takes a file that was dropped or chosen. */
  takeFile: (file: File) => void;
  put: (key: string, value: string) => void;
  /** Puts a piece of the document back, or takes it out. */
  turn: (piece: number) => void;
  save: () => void;
  leave: () => void;
}
