import type { AboutResult, FieldResult } from './measure.ts';
import type { StatementResult } from './statements.ts';

const HEAD = ['', 'values', 'count', 'first', 'of three', 'base', 'base of 3', 'none right', 'sure', 'sure right'];

/** What was measured of one story, as a table. */
export function suggestionTable(
  name: string,
  fields: readonly FieldResult[],
  about: AboutResult,
  statement: StatementResult,
): string {
  const rows = [
    HEAD,
    ...fields.map((field) => [
      field.name,
      String(field.values),
      String(field.counted),
      ...[field.first, field.three, field.baseFirst, field.baseThree].map(share),
      ...[field.noneRight, field.sure, field.sureRight].map(share),
    ]),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [
    name,
    ...rows.map((cells) => line(cells).trimEnd()),
    `about: F1 ${share(about.f1)} (precision ${share(about.precision)}, recall ${share(about.recall)}), base ${share(about.baseF1)}`,
    `statement: F1 of its words ${share(statement.f1)}, base (the quote) ${share(statement.baseF1)}, words kept (median) ${share(statement.kept)}`,
    `statement: keys ${statement.keys.toFixed(0)}, with words offered ${statement.keysOffered.toFixed(0)}, of ${statement.letters.toFixed(0)} letters`,
  ].join('\n');
}

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));
