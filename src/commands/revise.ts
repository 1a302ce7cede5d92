import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { z } from 'zod';
import { readCommitted } from '../files/read/committed.ts';
import type { Refusal } from '../files/read/refusal.ts';
import { today } from '../files/read/today.ts';
import { carryOut } from '../files/write/plan.ts';
import { findRevised, revisions, withHistory, type Revision } from '../files/write/revise.ts';
import { count } from '../wording/en/forms.ts';
import { editorsCommand, problemsLeft, readContent } from './command.ts';
import { issueInWords } from '../wording/problems/schema/schema.ts';

const USAGE = `npm run revise -- <id> "<reason>" [--reworded]
npm run revise -- --from <file>
Adds to a claim's history the words that it had when it was last committed to Git, once you have changed its statement or its
quote. --reworded says that it says the same in other words. The file is a YAML list of id, because and, where so, reworded: true.`;

/** Keeps the earlier words of claims whose statement or quote was changed. */
export const revise = editorsCommand(USAGE, async (args, { folder, now }) => {
  const given = await revisionsOf(args);
  if (given === undefined || 'refusal' in given) return given;
  const content = await readContent(folder, () => false);
  if ('refusal' in content) return content;
  const found = given.map((each) => ({ each, claim: findRevised(content, each.id) }));
  const committed = await readCommitted(
    folder,
    found.flatMap(({ claim }) => ('file' in claim ? claim.file : [])),
  );
  const files = new Map<string, string>();
  const refusals: string[] = [];
  for (const { each, claim } of found) {
    const done = 'refusal' in claim ? claim : await keep(folder, { ...claim, committed }, each, today(content, now));
    if ('refusal' in done) refusals.push(done.refusal);
    else files.set(done.file, done.text);
  }
  if (refusals.length > 0) return { refusal: `${refusals.join('\n')}\nNothing was done.` };
  carryOut(folder, { files });
  return `The earlier words of ${count(files.size, 'claim')} are kept.${await problemsLeft(folder)}`;
});

/** What the arguments, or the file that they name, ask for. */
async function revisionsOf(args: readonly string[]): Promise<Revision[] | Refusal | undefined> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { reworded: { type: 'boolean', default: false }, from: { type: 'string' } },
  });
  const [id, because, ...rest] = positionals;
  const fits = values.from === undefined ? because !== undefined : id === undefined && !values.reworded;
  if (!fits || rest.length > 0) return undefined;
  const asked: unknown =
    values.from === undefined
      ? [{ id, because, reworded: values.reworded }]
      : parse(await readFile(values.from, 'utf8'));
  const read = revisions.safeParse(asked);
  return read.success ? read.data : { refusal: read.error.issues.map(inWords).join('\n') };
}

function inWords(issue: z.core.$ZodIssue): string {
  return issue.path.length === 0 ? `the list: ${issue.message}` : issueInWords(issue);
}

/** The text of a claim's file with the words that it was committed with in its history. */
async function keep(
  folder: string,
  { file, committed }: { file: string; committed: ReadonlyMap<string, string> },
  revision: Revision,
  date: string,
): Promise<{ file: string; text: string } | Refusal> {
  const path = join(folder, file);
  const before = committed.get(file);
  if (before === undefined)
    return { refusal: `${path} is not in the last commit, from which its earlier words are read` };
  const done = withHistory({ file, source: await readFile(path, 'utf8'), committed: before }, revision, date);
  return 'refusal' in done ? done : { file, text: done.text };
}
