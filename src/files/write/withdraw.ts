import { didYouMean } from '../../model/text/didYouMean.ts';
import { appendItem, setKey } from './edits.ts';
import { leadsTo } from '../../model/rules/replacementEnds.ts';
import type { Status } from '../../model/schemas/standing.ts';
import type { Content } from '../read/load.ts';
import type { Refusal } from '../read/refusal.ts';

/** What is withdrawn for what reason, when, and what stands in its place, if anything. */
export interface Withdrawal {
  /** A claim's id, or `questions/<slug>` or `events/<slug>`. */
  id: string;
  reason: string;
  /** Of the same sort, each given as `id` is, or by its slug alone. */
  replacedBy: readonly string[];
  date: string;
}

/** Something that can be withdrawn, as the command needs to see it. */
interface Entry {
  name: string;
  file: string;
  status: Status;
  replacedBy: readonly string[];
}

/** The sort of thing that an address names, and its name there. */
type Sort = 'claim' | 'question' | 'event';

/** The file of what is to be withdrawn, or why it cannot be. */
export function findWithdrawn(
  content: Content,
  { id, reason, replacedBy }: Withdrawal,
): { file: string; sort: Sort } | Refusal {
  const { sort, name } = addressed(id);
  const known = content.present[sort];
  const entries = entriesOf(content, sort);
  const entry = entries.find((each) => each.name === name);
  if (!entry && known.includes(name))
    return { refusal: `the ${sort} “${name}” is not complete; npm run check says what it lacks` };
  if (!entry)
    return {
      refusal: `no ${sort} ${sort === 'claim' ? 'has the id' : 'is called'} “${name}”${didYouMean(name, known)}`,
    };
  if (entry.status !== 'active') return { refusal: `${entry.file} is ${entry.status} already` };
  if (reason.trim() === '') return { refusal: 'give the reason, which readers see' };
  const others = replacedBy.map((other) => addressed(other, sort));
  const missing = others.find((other) => other.sort !== sort || other.name === name || !known.includes(other.name));
  if (missing) return { refusal: `“${missing.name}” is not another ${sort}${didYouMean(missing.name, known)}` };
  const next = new Map(entries.map((each) => [each.name, each.replacedBy]));
  const circle = others.find((other) => leadsTo(name, other.name, next));
  return circle === undefined
    ? { file: entry.file, sort }
    : { refusal: `“${circle.name}” is replaced by “${name}”, here or in the end; name a ${sort} that stands` };
}

/** What an address names: a claim by its id, a question or an event by its collection and slug. */
function addressed(address: string, otherwise: Sort = 'claim'): { sort: Sort; name: string } {
  const [, sort, name] = /^(claim|question|event)s\/(.+?)\/?$/.exec(address) ?? [];
  return sort === undefined || name === undefined ? { sort: otherwise, name: address } : { sort: sort as Sort, name };
}

function entriesOf({ entries }: Content, sort: Sort): Entry[] {
  if (sort === 'claim') return entries.claims.map(({ file, data }) => ({ name: data.id, file, ...data }));
  const collection = sort === 'question' ? entries.questions : entries.events;
  return collection.map(({ slug, file, data: { status, replacedBy } }) => ({ name: slug, file, status, replacedBy }));
}

/** The text of what is withdrawn or replaced: a claim notes it in its history, anything else the day alone. */
export function withdrawn(source: string, { reason, replacedBy, date }: Withdrawal, sort: Sort): string {
  const status = replacedBy.length === 0 ? 'withdrawn' : 'replaced';
  const because = reason.trim();
  const names = replacedBy.map((other) => addressed(other).name);
  const marked = setKey(setKey(source, 'status', status), 'reason', because);
  const replaced = names.length === 0 ? marked : setKey(marked, 'replacedBy', names);
  return sort === 'claim'
    ? appendItem(replaced, 'history', { date, change: status, because })
    : setKey(replaced, 'since', date);
}
