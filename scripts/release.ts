// `npm run release`: notes what is published, so that no link to it may ever break.
import { planRelease } from '../src/files/write/release.ts';
import { isDay } from '../src/model/dates/dates.ts';
import { count } from '../src/wording/terms.ts';
import { carryOut, command, readContent, today } from './command.ts';

const USAGE = `npm run release [-- YYYY-MM-DD]
Checks the content and adds what is new to ledger.txt and addresses.txt, with today's date or the one given.`;

await command(USAGE, async ([date, ...rest]) => {
  if (rest.length > 0 || (date !== undefined && !isDay(date))) return undefined;
  const content = await readContent();
  if ('refusal' in content) return content;
  const plan = planRelease(content, date ?? today(content));
  await carryOut(plan);
  const added = [...plan.ledger, ...plan.addresses];
  if (added.length === 0) return 'Nothing is new.';
  const counts = `${count(plan.ledger.length, 'claim')} and ${count(plan.addresses.length, 'address', 'addresses')}`;
  return [...added.map((key) => `+ ${key}`), `Added ${counts}.`].join('\n');
});
