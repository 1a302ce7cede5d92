import type { LocatedProblem } from './load.ts';

/** All problems as lines of `file:line:column  rule  message`, with a count below. `folder` stands before each file. */
export function printProblems(problems: readonly LocatedProblem[], folder: string): string {
  const places = problems.map(({ file, line, column }) => `${folder}/${file}:${line}:${column}`);
  const wide = Math.max(...problems.map(({ rule }) => rule.length));
  const lines = problems.map(({ rule, message }, index) => `${places[index] ?? ''}  ${rule.padEnd(wide)}  ${message}`);
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...lines, `${count(problems.length, 'problem')} in ${count(files, 'file')}`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
