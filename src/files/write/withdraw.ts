import { didYouMean } from '../../wording/problems/near.ts';
import { appendItem, setKey } from './edits.ts';
import { leadsTo } from '../../model/rules/mistakes/replacementEnds.ts';
import { REMOVED, type Status } from '../../model/schemas/standing.ts';
import { keysOf } from '../read/entries.ts';
import type { Content } from '../read/load.ts';
import type { Refusal } from '../read/refusal.ts';

/** What is withdrawn or taken down for what reason, when, and what stands in its place, if anything. */
export interface Withdrawal {
  /** A claim's id, or `questions/<slug>`, `events/<slug>` or, to be taken down, `articles/<slug>`. */
  id: string;
  reason: string;
  /** Of the same sort, each given as `id` is, or by its slug alone. */
  replacedBy: readonly string[];
  date: string;
  /** Whether it is taken down: its words are hidden. */
  remove: boolean;
}

/** Something that can be withdrawn, as the command needs to see it. */
interface Entry {
  name: string;
  file: string;
  status: Status | typeof REMOVED;
  replacedBy: readonly string[];
}

/** What an address may name, and where the files of that are. */
const COLLECTIONS = { claim: 'claims', question: 'questions', event: 'events', article: 'articles' } as const;

type Sort = keyof typeof COLLECTIONS;

/** The file of what is to be withdrawn, or why it cannot be. */
export function findWithdrawn(
  content: Content,
  { id, reason, replacedBy, remove }: Withdrawal,
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
  if (entry.status === REMOVED || (entry.status !== 'active' && !remove))
    return { refusal: `${entry.file} is ${entry.status} already` };
  const unfit = unfitFor(sort, remove, replacedBy.length);
  if (unfit !== undefined) return { refusal: unfit };
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

/** Why something of a sort cannot be withdrawn, or removed, as it is asked for. */
function unfitFor(sort: Sort, remove: boolean, others: number): string | undefined {
  if (sort === 'article' && !remove) return 'an article is not withdrawn; --remove takes it down with all its claims';
  if (!remove) return undefined;
  if (sort === 'question' || sort === 'event')
    return `${sort === 'event' ? 'an event' : 'a question'} is in our own words: change them, or withdraw it; only claims and articles are removed`;
  return others > 0 ? 'nothing stands in the place of what is removed; give the reason alone' : undefined;
}

/** What an address names: a claim by its id, anything else by its collection and slug. */
function addressed(address: string, otherwise: Sort = 'claim'): { sort: Sort; name: string } {
  const [, sort, name] = /^(claim|question|event|article)s\/(.+?)\/?$/.exec(address) ?? [];
  return sort === undefined || name === undefined ? { sort: otherwise, name: address } : { sort: sort as Sort, name };
}

function entriesOf({ entries }: Content, sort: Sort): Entry[] {
  if (sort === 'claim') return entries.claims.map(({ file, data }) => ({ name: data.id, file, ...data }));
  if (sort === 'article')
    return entries.articles.map(({ slug, file, data: { status } }) => ({ name: slug, file, status, replacedBy: [] }));
  const collection = sort === 'question' ? entries.questions : entries.events;
  return collection.map(({ slug, file, data: { status, replacedBy } }) => ({ name: slug, file, status, replacedBy }));
}

/** What becomes of something that is withdrawn. */
export function statusAfter({
  remove,
  replacedBy,
}: Pick<Withdrawal, 'remove' | 'replacedBy'>): Exclude<Entry['status'], 'active'> {
  if (remove) return REMOVED;
  return replacedBy.length === 0 ? 'withdrawn' : 'replaced';
}

/** The text of what is withdrawn, replaced or removed: a claim notes it in its history, anything else the day alone. */
export function withdrawn(source: string, withdrawal: Withdrawal, sort: Sort): string {
  const { reason, replacedBy, date } = withdrawal;
  const status = statusAfter(withdrawal);
  const because = reason.trim();
  const names = replacedBy.map((other) => addressed(other).name);
  const order = keysOf(COLLECTIONS[sort]);
  const marked = setKey(setKey(source, 'status', status, order), 'reason', because, order);
  const replaced = names.length === 0 ? marked : setKey(marked, 'replacedBy', names, order);
  return sort === 'claim'
    ? appendItem(replaced, 'history', { date, change: status, because }, order)
    : setKey(replaced, 'since', date, order);
}
