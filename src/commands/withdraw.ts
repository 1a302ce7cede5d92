import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../files/read/today.ts';
import { carryOut } from '../files/write/plan.ts';
import { findWithdrawn, statusAfter, withdrawn } from '../files/write/withdraw.ts';
import { editorsCommand, problemsLeft, readContent } from './command.ts';

const USAGE = `npm run withdraw -- <id or address> "<reason>" [<what stands in its place> …]
npm run withdraw -- <id or articles/slug> "<reason>" --remove
Marks a claim (by its id), a question or an event (questions/<slug>, events/<slug>) as withdrawn or, where others stand in
its place, as replaced; its page stays and says so. --remove takes down a claim, or an article with all its claims: its words
are shown nowhere, and its page says only that it was removed, when and why.`;

/** Takes a claim, a question or an event back, or replaces it, or takes a claim or an article down, and keeps its page. */
export const withdraw = editorsCommand(USAGE, async (args, { folder, now }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { remove: { type: 'boolean', default: false } },
  });
  const [id, reason, ...replacedBy] = positionals;
  if (id === undefined || reason === undefined) return undefined;
  const content = await readContent(folder, () => false);
  if ('refusal' in content) return content;
  const withdrawal = { id, reason, replacedBy, date: today(content, now), remove: values.remove };
  const found = findWithdrawn(content, withdrawal);
  if ('refusal' in found) return found;
  const path = join(folder, found.file);
  const source = await readFile(path, 'utf8');
  carryOut(folder, { files: new Map([[found.file, withdrawn(source, withdrawal, found.sort)]]) });
  return `${path} is ${statusAfter(withdrawal)}.${await problemsLeft(folder)}`;
});
