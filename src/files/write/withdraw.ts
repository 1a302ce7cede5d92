import { didYouMean } from '../../model/text/didYouMean.ts';
import { appendItem, setKey } from './edits.ts';
import { leadsTo } from '../../model/rules/replacementEnds.ts';
import type { Content } from '../read/load.ts';
import type { Refusal } from '../read/refusal.ts';

/** Why a claim is withdrawn, on which day, and which claims stand in its place, if any. */
export interface Withdrawal {
  id: string;
  reason: string;
  replacedBy: readonly string[];
  date: string;
}

/** Finds the file of the claim to withdraw, or says why that claim cannot be withdrawn. */
export function findWithdrawn(
  { entries: { claims }, present }: Content,
  { id, reason, replacedBy }: Withdrawal,
): { file: string } | Refusal {
  const claim = claims.find(({ data }) => data.id === id);
  if (!claim && present.claim.includes(id))
    return { refusal: `the claim “${id}” is not complete; npm run check says what it lacks` };
  if (!claim) return { refusal: `no claim has the id “${id}”${didYouMean(id, present.claim)}` };
  if (claim.data.status !== 'active') return { refusal: `${claim.file} is ${claim.data.status} already` };
  if (reason.trim() === '') return { refusal: 'give the reason, which readers see' };
  const missing = replacedBy.find((other) => other === id || !present.claim.includes(other));
  if (missing !== undefined)
    return { refusal: `“${missing}” is not the id of another claim${didYouMean(missing, present.claim)}` };
  const next = new Map(claims.map(({ data }) => [data.id, data.replacedBy]));
  const circle = replacedBy.find((other) => leadsTo(id, other, next));
  return circle === undefined
    ? { file: claim.file }
    : { refusal: `“${circle}” is replaced by “${id}”, here or in the end; name a claim that stands` };
}

/** The text of a claim's file once it is withdrawn or replaced. Its history says so too. */
export function withdrawn(source: string, { reason, replacedBy, date }: Withdrawal): string {
  const status = replacedBy.length === 0 ? 'withdrawn' : 'replaced';
  const because = reason.trim();
  const marked = setKey(setKey(source, 'status', status), 'reason', because);
  const replaced = replacedBy.length === 0 ? marked : setKey(marked, 'replacedBy', replacedBy);
  return appendItem(replaced, 'history', { date, change: status, because });
}
