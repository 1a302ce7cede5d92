import { ADDRESSED, destination, movesOf } from '../../story/ledger/addresses.ts';
import { isDerived, recordFile, unlisted, type Published } from '../../story/ledger/ledger.ts';
import { nearestName } from '../../text/didYouMean.ts';
import type { Said } from '../../said.ts';
import type { MistakeParams } from '../params/mistakes.ts';
import { defineRule, type Context } from '../rule.ts';

export const addressKept = defineRule('address-kept', {
  proves: 'At every address that was ever published there is a page, or the way to one.',
  check({ present, records: { ledger, addresses } }, problem) {
    const file = recordFile('addresses');
    const at = (line: number) => ({ file, at: { line, column: 1 } });
    if (!addresses) return ledger ? [problem(at(1), 'missing', {})] : [];
    const pages = pagesOf(present);
    const set = new Set(pages);
    const moves = movesOf(addresses.lines);
    const fresh = unlisted(pages, addresses);
    return [
      ...addresses.faults.map(({ line, key, params }) => problem(at(line), key, params)),
      ...addresses.lines
        .filter(({ key }) => !isDerived(key))
        .flatMap((published) => {
          const fault = set.has(published.key) ? stale(published) : lost(published, moves, set, fresh);
          return fault ? [problem(at(published.line), fault.key, fault.params)] : [];
        }),
    ];
  },
});

function pagesOf(present: Context['present']): string[] {
  const slugs = {
    articles: present.article,
    entities: present.entity,
    events: present.event,
    questions: present.question,
  };
  return ADDRESSED.flatMap((collection) => slugs[collection].map((slug) => `${collection}/${slug}`));
}

type Fault = Said<MistakeParams['address-kept']>;

function stale({ key: address, movedTo }: Published): Fault | undefined {
  return movedTo === undefined ? undefined : { key: 'stale', params: { address, movedTo } };
}

function lost(
  { key: address, date, movedTo }: Published,
  moves: ReadonlyMap<string, string>,
  pages: ReadonlySet<string>,
  fresh: readonly string[],
): Fault | undefined {
  if (movedTo === undefined) return { key: 'lost', params: { address, date, moved: likely(address, fresh) } };
  const end = destination(address, moves, pages);
  if ('circle' in end) return { key: 'circle', params: { address } };
  const near = 'lost' in end ? nearestName(end.lost, [...pages])?.name : undefined;
  return 'lost' in end ? { key: 'nowhere', params: { address, end: end.lost, near } } : undefined;
}

/**
 * The page that is likely the lost one under a new name: the only one of its collection that the record does not list.
 */
function likely(address: string, fresh: readonly string[]): string | undefined {
  const collection = address.slice(0, address.indexOf('/') + 1);
  const [first, second] = fresh.filter((each) => each.startsWith(collection));
  return second === undefined ? first : undefined;
}
