// `npm run withdraw`: takes a claim back, or replaces it, and keeps its page.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../src/files/read/folder.ts';
import { findWithdrawn, withdrawn } from '../src/files/write/withdraw.ts';
import { carryOut, command, readContent, remaining, today } from './command.ts';

const USAGE = `npm run withdraw -- <id> "<reason>" [<id of a claim in its place> …]
Marks a claim as withdrawn or, where others stand in its place, as replaced; its page stays and says so.`;

await command(USAGE, async ([id, reason, ...replacedBy]) => {
  if (id === undefined || reason === undefined) return undefined;
  const content = await readContent(() => false);
  if ('refusal' in content) return content;
  const withdrawal = { id, reason, replacedBy, date: today(content) };
  const found = findWithdrawn(content, withdrawal);
  if ('refusal' in found) return found;
  const source = await readFile(join(contentFolder, found.file), 'utf8');
  await carryOut({ files: new Map([[found.file, withdrawn(source, withdrawal)]]) });
  return `${join(contentFolder, found.file)} is ${replacedBy.length === 0 ? 'withdrawn' : 'replaced'}.${await remaining()}`;
});
