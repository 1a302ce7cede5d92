import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carryOut } from '../files/write/plan.ts';
import { findWithdrawn, withdrawn } from '../files/write/withdraw.ts';
import { editorsCommand, problemsLeft, readContent, today } from './command.ts';

const USAGE = `npm run withdraw -- <id or address> "<reason>" [<what stands in its place> …]
Marks a claim (by its id), a question or an event (questions/<slug>, events/<slug>) as withdrawn or, where others stand in
its place, as replaced; its page stays and says so.`;

/** Takes a claim, a question or an event back, or replaces it, and keeps its page. */
export const withdraw = editorsCommand(USAGE, async ([id, reason, ...replacedBy], { folder, now }) => {
  if (id === undefined || reason === undefined) return undefined;
  const content = await readContent(folder, () => false);
  if ('refusal' in content) return content;
  const withdrawal = { id, reason, replacedBy, date: today(content, now) };
  const found = findWithdrawn(content, withdrawal);
  if ('refusal' in found) return found;
  const path = join(folder, found.file);
  const source = await readFile(path, 'utf8');
  carryOut(folder, { files: new Map([[found.file, withdrawn(source, withdrawal, found.sort)]]) });
  const status = replacedBy.length === 0 ? 'withdrawn' : 'replaced';
  return `${path} is ${status}.${await problemsLeft(folder)}`;
});
