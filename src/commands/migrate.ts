import { carryOut } from '../files/write/plan.ts';
import { planLift } from '../files/write/migrate.ts';
import { FORMAT } from '../model/schemas/story.ts';
import { count } from '../wording/en/forms.ts';
import { editorsCommand, problemsLeft } from './command.ts';

const USAGE = `npm run migrate
Lifts the content to the latest version of its format, whatever version it is in; comments and the order of keys stay.`;

/** Lifts content that was made for an earlier Claimline. */
export const migrate = editorsCommand(USAGE, async (args, { folder }) => {
  if (args.length > 0) return undefined;
  const lift = await planLift(folder);
  if ('refusal' in lift) return lift;
  carryOut(folder, lift);
  const files = [...lift.files.keys()].map((file) => `~ ${file}`);
  const done = `Lifted from format ${lift.from} to ${FORMAT}: ${lift.what.join('; ')}. ${count(files.length, 'file')} changed.`;
  return `${[...files, done].join('\n')}${await problemsLeft(folder)}`;
});
