import type { ArticleForm, DraftForm, GivenDocument } from '../../model/editing/articleForm.ts';
import type { PageDraft } from '../../model/editing/messages.ts';
import type { Fault } from '../ask.ts';
import type { ComparedSentence } from './given.ts';

/** A new article while it is begun: first its document, then the form that is made of it. */
export interface ArticleState {
  document?: GivenDocument;
  proposed?: ArticleForm;
  fields: Readonly<Record<string, string>>;
  /** The pieces of the document that were put back or taken out, by number. */
  turned: readonly number[];
  /** The name of a publisher that no entity has yet, and its slug. */
  publisher?: { name: string; page: PageDraft & { slug: string } };
  /** The sentences of which draft claims can be made. */
  drafts: readonly ArticleDraft[];
  faults: readonly Fault[];
  said: string;
  busy: boolean;
}

/** A sentence that was compared with the story, the claim that is proposed of it, and whether its editor wants that. */
export interface ArticleDraft extends ComparedSentence {
  form: DraftForm;
  isChosen: boolean;
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
  /** Has a draft claim made of a sentence, or not. */
  choose: (draft: number, isChosen: boolean) => void;
  save: () => void;
  leave: () => void;
}
