import { readFolder } from '../files/read/read.ts';
import { carryOut } from '../files/write/plan.ts';
import { planRename } from '../files/write/rename.ts';
import { recordFile } from '../model/story/ledger/ledger.ts';
import { count } from '../wording/en/forms.ts';
import { editorsCommand, problemsLeft, readContent } from './command.ts';

const USAGE = `npm run rename -- <collection>/<old-slug> <collection>/<new-slug>
Renames an article, entity, event or question, such as entities/ada-lund, and rewrites every reference to it.
Where the file was renamed, or merged into another, by hand, it does the rest.`;

/** A file that breaks one of these cannot be read, so that nobody knows whether it refers to the page. */
const UNREADABLE = ['file-place', 'front-matter', 'schema'];

/** Gives a page another slug. Its old address, where that was published, leads to the new one from then on. */
export const rename = editorsCommand(USAGE, async ([from, to, ...rest], { folder }) => {
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const content = await readContent(folder, (rule) => UNREADABLE.includes(rule));
  if ('refusal' in content) return content;
  const plan = planRename(content, await readFolder(folder), from, to);
  if ('refusal' in plan) return plan;
  carryOut(folder, plan);
  const records = plan.files.has(recordFile('addresses'));
  const rewritten = plan.files.size - (records ? 1 : 0);
  const led = records
    ? 'the old address leads to the new one'
    : 'the old address was never published, so nothing stands there';
  return `${from} is now ${to}: ${count(rewritten, 'file')} rewritten; ${led}.${await problemsLeft(folder)}`;
});
