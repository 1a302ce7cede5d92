import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findingsOf } from '../../check/findings.ts';
import type { LocatedProblem, Remedy } from '../../../model/rules/problems.ts';
import { loadContent } from '../../read/load.ts';
import { writeWhole } from '../wholeFile.ts';
import { applyRemedy } from './applyRemedy.ts';

/** A problem that was mended, and what was done. Its line and column are those that it had before. */
export type Mended = LocatedProblem & { done: Remedy };

/**
 * Carries out every certain remedy in a content folder, of problems and of warnings, and leaves each other byte of its files
 * as it is. It looks again after each round, since a file that fails its schema hides what else is wrong with it.
 */
export async function mendAll(folder: string): Promise<Mended[]> {
  const mended: Mended[] = [];
  const tried = new Set<string>();
  for (;;) {
    const found = findingsOf(await loadContent(folder)).filter((problem) => !tried.has(keyOf(problem)));
    for (const problem of found) tried.add(keyOf(problem));
    const round = await mend(folder, found);
    if (round.length === 0) return mended;
    mended.push(...round);
  }
}

/** What a problem is, wherever it stands by now: the same remedy is not tried twice. */
function keyOf({ file, rule, key, params }: LocatedProblem): string {
  return JSON.stringify([file, rule, key, params]);
}

async function mend(folder: string, problems: readonly LocatedProblem[]): Promise<Mended[]> {
  const mended: Mended[] = [];
  for (const [file, found] of Map.groupBy(problems.filter(isCertain), (problem) => problem.file)) {
    const before = await readFile(join(folder, file), 'utf8');
    let text = before;
    // From the last to the first, so that the items of a list keep their numbers.
    for (const problem of found.toReversed()) {
      const remedy = problem.remedies?.find(({ certain }) => certain);
      const after = remedy && applyRemedy(text, remedy);
      if (!remedy || after === undefined || after === text) continue;
      text = after;
      mended.unshift({ ...problem, done: remedy });
    }
    if (text !== before) writeWhole(join(folder, file), text);
  }
  return mended;
}

function isCertain({ remedies = [] }: LocatedProblem): boolean {
  return remedies.some(({ certain }) => certain);
}
