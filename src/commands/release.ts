import { today } from '../files/read/today.ts';
import { carryOut } from '../files/write/plan.ts';
import { planRelease } from '../files/write/release.ts';
import { isDay } from '../model/dates/dates.ts';
import { count } from '../wording/en/forms.ts';
import { editorsCommand, readContent } from './command.ts';

const USAGE = `npm run release [-- YYYY-MM-DD]
Checks the content and adds what is new to ledger.txt and addresses.txt, with today's date or the one given.`;

/** Notes what is published, so that no link to it may ever break. */
export const release = editorsCommand(USAGE, async ([date, ...rest], { folder, now }) => {
  if (rest.length > 0 || (date !== undefined && !isDay(date))) return undefined;
  const content = await readContent(folder, () => true);
  if ('refusal' in content) return content;
  const plan = planRelease(content, date ?? today(content, now));
  carryOut(folder, plan);
  const added = [...plan.ledger, ...plan.addresses];
  if (plan.files.size === 0) return 'Nothing is new.';
  const counts = `${count(plan.ledger.length, 'claim')} and ${count(plan.addresses.length, 'address', 'addresses')}`;
  return [...added.map((key) => `+ ${key}`), `Added ${counts}.`].join('\n');
});
