import { findWarnings } from '../model/warnings.ts';
import { inOrder, type Content, type LocatedProblem } from './load.ts';

/** A problem or a warning, as programs read it. */
export interface Finding extends LocatedProblem {
  severity: 'error' | 'warning';
}

/** What only an editor can judge in content that `loadContent` has read. */
export function warningsOf({ context, locate }: Content): LocatedProblem[] {
  return context ? inOrder(findWarnings(context).map(locate)) : [];
}

/** Everything found in a content folder: the problems first, then the warnings. */
export function findingsOf(content: Content): Finding[] {
  return [
    ...content.problems.map((problem): Finding => ({ ...problem, severity: 'error' })),
    ...warningsOf(content).map((problem): Finding => ({ ...problem, severity: 'warning' })),
  ];
}
