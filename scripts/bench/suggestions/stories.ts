import { rm } from 'node:fs/promises';
import { loadContent } from '../../../src/files/read/load.ts';
import { printProblems } from '../../../src/files/check/printProblems.ts';
import { writeContent } from '../story/contentFile.ts';
import { madeUpCorpus } from '../story/corpus.ts';
import { aboutResult, fieldResults } from './measure.ts';
import { statementResult } from './statements.ts';
import { suggestionTable } from './table.ts';
import { trialsOf } from './trials.ts';

/** The stories of this project: the one that it ships, and a small one that is made up for its tests. */
const STORIES = ['content', 'src/e2e/ferry'];

/** How many claims the random story has, in which nothing but names and topics can be proposed. */
const RANDOM_CLAIMS = 500;

/**
 * Prints how well claims are proposed: those of one content folder or, without one, of the stories of this project and of
 * one made up at random, which is written to `scratch`. Throws where a folder has problems.
 */
export async function measureSuggestions(
  folder: string | undefined,
  scratch: string,
  print: (text: string) => void,
): Promise<void> {
  if (folder === undefined) {
    await rm(scratch, { recursive: true, force: true });
    await writeContent(scratch, madeUpCorpus(RANDOM_CLAIMS));
  }
  for (const story of folder === undefined ? [...STORIES, scratch] : [folder]) {
    const content = await loadContent(story);
    if (content.problems.length > 0) throw new Error(printProblems(content.problems, story));
    const trials = trialsOf(content);
    print(
      `${suggestionTable(`${story}: ${trials.length} claims`, fieldResults(trials), aboutResult(trials), statementResult(trials))}\n`,
    );
  }
}
