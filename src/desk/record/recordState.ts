import type { RecordAsked, RecordForm } from '../../model/editing/messages.ts';
import type { ChangedFile, Fault, SaveAnswers } from '../ask.ts';

/** A record while its form is open. */
export interface RecordState {
  asked: RecordAsked;
  /** As the file has it, and as the form has it now. */
  saved: RecordForm;
  fields: RecordForm['fields'];
  body: string;
  faults: readonly Fault[];
  conflicts: NonNullable<SaveAnswers['conflicts']>;
  /** What the last save changed, so that it can be taken back. */
  done: readonly ChangedFile[];
  said: string;
}

/** What the form can do. */
export interface RecordActs {
  put: (path: readonly (string | number)[], value: unknown) => void;
  putBody: (body: string) => void;
  save: () => void;
  /** Saves on top of what somebody else has saved meanwhile. */
  overwrite: () => void;
  undo: () => void;
  leave: () => void;
}
