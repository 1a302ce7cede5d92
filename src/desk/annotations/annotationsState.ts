import type { AnnotationsGiven, AnnotationsRead } from '../../model/editing/annotations.ts';
import type { ChangedFile, Fault } from '../ask.ts';

/** Annotations while they are brought: first their file, then what becomes of each, and once they are saved, the files. */
export interface AnnotationsState {
  given?: AnnotationsGiven;
  read?: AnnotationsRead;
  saved?: readonly ChangedFile[];
  faults: readonly Fault[];
  said: string;
  busy: boolean;
}

/** What can be done with them. */
export interface AnnotationsActs {
  takeFile: (file: File) => void;
  save: () => void;
  takeBack: () => void;
  leave: () => void;
}
