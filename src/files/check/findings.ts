import { findWarnings } from '../../model/rules/warnings.ts';
import type { Finding, LocatedProblem } from '../../model/rules/problems.ts';
import { inOrder, type Content } from '../read/load.ts';

/**
 * Finds what only an editor can judge. An article of which a claim has a problem is left out, because nobody knows yet which
 * of its sentences that claim covers.
 */
export function warningsOf({ context, locate, problems }: Content, article?: string): LocatedProblem[] {
  const unsure = new Set(problems.map(({ file }) => file.replace(/claims\/[^/]*$/, 'article.md')));
  const warnings = context ? findWarnings(context, article) : [];
  return inOrder(warnings.filter(({ file }) => !unsure.has(file)).map(locate));
}

/**
 * Everything found in a content folder: the problems first, then the warnings. Given the slug of an article, its warnings
 * alone, which takes much less time in a large story.
 */
export function findingsOf(content: Content, article?: string): Finding[] {
  return [
    ...content.problems.map((problem): Finding => ({ ...problem, severity: 'error' })),
    ...warningsOf(content, article).map((problem): Finding => ({ ...problem, severity: 'warning' })),
  ];
}
