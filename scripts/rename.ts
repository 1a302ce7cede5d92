// `npm run rename`: gives a page another slug and leaves the way to it at the old address.
import { contentFolder } from '../src/files/read/folder.ts';
import { readFolder } from '../src/files/read/read.ts';
import { planRename } from '../src/files/write/rename.ts';
import { recordFile } from '../src/model/story/ledger.ts';
import { count } from '../src/wording/terms.ts';
import { carryOut, command, isUnreadable, readContent, remaining } from './command.ts';

const USAGE = `npm run rename -- <collection>/<old-slug> <collection>/<new-slug>
Renames an article, entity, event or question, such as entities/ada-lund, and rewrites every reference to it.
Where the file was renamed, or merged into another, by hand, it does the rest.`;

await command(USAGE, async ([from, to, ...rest]) => {
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const content = await readContent(isUnreadable);
  if ('refusal' in content) return content;
  const plan = planRename(content, await readFolder(contentFolder), from, to);
  if ('refusal' in plan) return plan;
  await carryOut(plan);
  const records = plan.files.has(recordFile('addresses'));
  const rewritten = plan.files.size - (records ? 1 : 0);
  const led = records
    ? 'the old address leads to the new one'
    : 'the old address was never published, so nothing stands there';
  return `${from} is now ${to}: ${count(rewritten, 'file')} rewritten; ${led}.${await remaining()}`;
});
