import { readFile } from 'node:fs/promises';
import { printProblems } from '../../../src/files/check/printProblems.ts';
import { loadContent } from '../../../src/files/read/load.ts';
import { movedFigures } from './moved.ts';
import { resultsOf } from './results.ts';
import { compareTable } from './table.ts';
import { trialsOf, type Judged } from './trials.ts';

/** The stories of this project: the one that it ships, and a small one that is made up for its tests. */
const STORIES = ['content', 'src/e2e/ferry'];

/**
 * Prints how well a text is compared with a story, for one content folder or for the stories of this project: each article is
 * left out in turn and compared with the others. Throws where a folder has problems.
 */
export async function measureComparison(folder: string | undefined, print: (text: string) => void): Promise<void> {
  const judged = JSON.parse(await readFile(new URL('judged.json', import.meta.url), 'utf8')) as Judged;
  for (const story of folder === undefined ? STORIES : [folder]) {
    const content = await loadContent(story);
    if (content.problems.length > 0) throw new Error(printProblems(content.problems, story));
    const trials = await trialsOf(content, judged);
    print(`${compareTable(story, resultsOf(trials), await movedFigures(content), trials)}\n`);
  }
}
