import type { LocatedProblem } from '../../model/rules/problems.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

/**
 * Prints problems, or warnings, which are marked as such: each as a line `file:line:column  rule  message`, and below them
 * how many there are. `folder` is printed before each file.
 */
export function printProblems(
  problems: readonly LocatedProblem[],
  folder: string,
  noun: 'problem' | 'warning' = 'problem',
): string {
  const places = problems.map(({ file, line, column }) => `${folder}/${file}:${line}:${column}`);
  const wide = Math.max(...problems.map(({ rule }) => rule.length));
  const mark = noun === 'warning' ? 'warning: ' : '';
  const lines = problems.map(
    (problem, index) => `${places[index] ?? ''}  ${problem.rule.padEnd(wide)}  ${mark}${problemInWords(problem)}`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...lines, `${count(problems.length, noun)} in ${count(files, 'file')}`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
