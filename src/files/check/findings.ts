import { findWarnings } from '../../model/rules/warnings.ts';
import type { Finding, LocatedProblem } from '../../model/rules/problems.ts';
import { inOrder, type Content } from '../read/load.ts';

/**
 * Finds what only an editor can judge. An article of which a claim has a problem is left out, because nobody knows yet which
 * of its sentences that claim covers.
 */
export function warningsOf({ context, locate, problems }: Content): LocatedProblem[] {
  const unsure = new Set(problems.map(({ file }) => file.replace(/claims\/[^/]*$/, 'article.md')));
  const warnings = context ? findWarnings(context) : [];
  return inOrder(warnings.filter(({ file }) => !unsure.has(file)).map(locate));
}

/** Everything found in a content folder: the problems first, then the warnings. */
export function findingsOf(content: Content): Finding[] {
  return [
    ...content.problems.map((problem): Finding => ({ ...problem, severity: 'error' })),
    ...warningsOf(content).map((problem): Finding => ({ ...problem, severity: 'warning' })),
  ];
}
