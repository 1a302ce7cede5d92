import type { AnnotationsGiven, AnnotationsRead } from '../model/editing/annotations.ts';
import type { ArticleForm, DocumentAsked, NewArticle } from '../model/editing/articleForm.ts';
import type { DeskArticle } from '../model/editing/deskArticle.ts';
import type {
  Acceptance,
  ClaimChange,
  DeskFindings,
  Mending,
  Merging,
  NewClaim,
  PageDraft,
  RecordAsked,
  RecordChange,
  RecordForm,
  Splitting,
} from '../model/editing/messages.ts';
import type { Proposed } from '../model/editing/proposed.ts';
import type { Span } from '../model/text/text.ts';
import { deskUrl } from '../urls.ts';

/** What is wrong with a field of what was sent; without a field, with the whole. */
export interface Fault {
  field?: string;
  message: string;
}

/** A file that was changed: what it held, and what it holds now. */
export interface ChangedFile {
  file: string;
  before: string | null;
  after: string | null;
  /** Of what it holds now. */
  digest: string | null;
}

/** What became of a save. */
export interface SaveAnswers {
  files?: ChangedFile[];
  id?: string;
  faults?: Fault[];
  conflicts?: { file: string; theirs: string | null; ours: string | null }[];
}

type Optional<Of, Keys extends keyof Of> = Omit<Of, Keys> & Partial<Pick<Of, Keys>>;

/** What can be asked of the server, and what it answers. */
interface Questions {
  article: [{ article: string }, DeskArticle & SaveAnswers];
  propose: [{ article: string; spans: readonly Span[] }, Proposed & SaveAnswers];
  claim: [Optional<NewClaim, 'pages' | 'note'>, SaveAnswers];
  change: [Optional<ClaimChange, 'pages' | 'reworded'>, SaveAnswers];
  page: [PageDraft, PageDraft & { slug: string } & SaveAnswers];
  record: [RecordAsked, RecordForm & SaveAnswers];
  changeRecord: [RecordChange, SaveAnswers];
  newRecord: [PageDraft, SaveAnswers];
  articleForm: [DocumentAsked, ArticleForm & SaveAnswers];
  newArticle: [NewArticle, SaveAnswers];
  annotations: [AnnotationsGiven, AnnotationsRead & SaveAnswers];
  newAnnotations: [AnnotationsGiven, SaveAnswers];
  withdraw: [{ id: string; reason: string; replacedBy?: string[] }, SaveAnswers];
  split: [Splitting, SaveAnswers];
  merge: [Merging, SaveAnswers];
  accept: [Acceptance, SaveAnswers];
  mend: [Mending, SaveAnswers];
  restore: [{ files: { file: string; from: string | null; to: string | null }[] }, SaveAnswers];
  findings: [{ article?: string }, DeskFindings & SaveAnswers];
}

/** Asks the server, and resolves to what it answers, be it that something is wrong. */
export type Ask = <Name extends keyof Questions>(name: Name, body: Questions[Name][0]) => Promise<Questions[Name][1]>;

/** Asks with the token of the session. */
export function askWith(token: string): Ask {
  return async (name, body) => {
    try {
      const response = await fetch(deskUrl + name, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-desk-token': token },
        body: JSON.stringify(body),
      });
      return (await response.json()) as never;
    } catch {
      return {
        faults: [{ message: 'The server does not answer. Nothing was saved; “npm run dev” starts it.' }],
      } as never;
    }
  };
}
