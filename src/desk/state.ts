import type { DeskArticle } from '../model/editing/deskArticle.ts';
import type { DeskFinding, DeskFindings } from '../model/editing/messages.ts';
import type { Proposed } from '../model/editing/proposed.ts';
import type { Span } from '../model/text/text.ts';
import type { ChangedFile, Fault, SaveAnswers } from './ask.ts';
import type { LetteredWord } from './text/letteredWords.ts';
import type { ClaimForm, PendingPage } from '../model/editing/claimForm.ts';

/** The dialog in which a claim is made or changed. */
export interface Editing {
  /** The claim that is changed; undefined for a new one. */
  id?: string;
  /** The digest of the file from which it is made: the article's for a new claim. */
  from: string;
  published: boolean;
  spans: readonly Span[];
  form: ClaimForm;
  /** Undefined until the server has answered. */
  proposed?: Proposed;
  /** Words that a control may go on with, by its id; undefined until one is touched. */
  offered?: { to: string; words: readonly string[] };
  /** What is offered, as a screen reader is told it once its user has paused. */
  told?: string;
  pages: readonly PendingPage[];
  faults: readonly Fault[];
  conflicts: NonNullable<SaveAnswers['conflicts']>;
  saving: boolean;
}

/** A change that can be taken back: what was done, and the files as it left them. */
export interface Done {
  what: string;
  files: readonly ChangedFile[];
}

/** What the desk shows. */
export interface State {
  article: DeskArticle;
  spans: readonly Span[];
  /** Whether the next selection is added to the words that are selected, in place of taking their place. */
  adding: boolean;
  /** The words that can be selected by their letters now, and the one that was named first. */
  lettering?: { words: readonly LetteredWord[]; first?: Span };
  /** Whether a finger has selected words, which a button takes. */
  touching: boolean;
  editing?: Editing;
  /** The words of the claim that was made last. */
  left?: Span;
  open?: 'keys' | 'findings';
  findings: readonly DeskFinding[];
  /** What the check finds in the whole story; undefined until somebody asks for it. */
  story?: DeskFindings;
  done: readonly Done[];
  undone: readonly Done[];
  /** What was done last, for screen readers too. */
  said: string;
  keysOff: boolean;
}

/** The words at some stretches of the article, an ellipsis between them. */
export function wordsAt({ text: { text } }: DeskArticle, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Whether the article itself was taken back: it can only be put back now. */
export function isTakenBack({ article: { slug }, undone }: Pick<State, 'article' | 'undone'>): boolean {
  const files = undone.flatMap((each) => each.files);
  return files.some(({ file, after }) => file === `articles/${slug}/article.md` && after === null);
}

/** What the check finds in the files of the article. */
export function findingsHere({ article: { slug }, findings }: State): DeskFinding[] {
  return findings.filter(({ file }) => file.startsWith(`articles/${slug}/`));
}
