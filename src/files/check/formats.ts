import { join, relative } from 'node:path';
import type { Finding } from '../../model/rules/problems.ts';
import { problemInWords } from '../../wording/problems/problems.ts';
import { printProblems } from './printProblems.ts';

/** How findings are printed; `folder` is the content folder. Paths for programs are relative to the working directory. */
export const formats = { text, json, github } satisfies Record<
  string,
  (found: readonly Finding[], folder: string) => string
>;

/** The name of a format for findings. */
export type FindingsFormat = keyof typeof formats;

function text(found: readonly Finding[], folder: string): string {
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  return [
    ...(errors.length > 0 ? [printProblems(errors, folder)] : []),
    ...(warnings.length > 0 ? [printProblems(warnings, folder, 'warning')] : []),
  ].join('\n\n');
}

function json(found: readonly Finding[], folder: string): string {
  const plain = found.map((finding) => {
    const { file, line, column, rule, severity } = finding;
    return { file: fromHere(folder, file), line, column, rule, message: problemInWords(finding), severity };
  });
  return JSON.stringify(plain, null, 2);
}

/** Workflow commands, which GitHub shows as annotations beside the lines that they name. */
function github(found: readonly Finding[], folder: string): string {
  return found
    .map((finding) => {
      const { file, line, column, rule, severity } = finding;
      const properties = Object.entries({ file: fromHere(folder, file), line, col: column, title: rule })
        .map(([key, value]) => `${key}=${inProperty(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${inData(problemInWords(finding))}`;
    })
    .join('\n');
}

function fromHere(folder: string, file: string): string {
  return relative('.', join(folder, file)).replaceAll('\\', '/');
}

function inData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(value: string): string {
  return inData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
