import { ADDRESSED, destination, movesOf } from '../../story/addresses.ts';
import { isDerived, recordFile, unlisted, type Published } from '../../story/ledger.ts';
import { didYouMean } from '../../text/didYouMean.ts';
import type { Rule } from '../rule.ts';

export const addressKept: Rule = {
  name: 'address-kept',
  proves: 'At every address that was ever published there is a page, or the way to one.',
  check({ present, records: { ledger, addresses } }) {
    const file = recordFile('addresses');
    const at = (line: number) => ({ file, at: { line, column: 1 }, rule: this.name });
    if (!addresses) return ledger ? [{ ...at(1), message: 'is missing, though ledger.txt is there; restore it' }] : [];
    const pages = pagesOf(present);
    const set = new Set(pages);
    const moves = movesOf(addresses.lines);
    const fresh = unlisted(pages, addresses);
    return [
      ...addresses.faults.map(({ line, message }) => ({ ...at(line), message })),
      ...addresses.lines
        .filter(({ key }) => !isDerived(key))
        .flatMap((published) => {
          const message = set.has(published.key) ? stale(published) : lost(published, moves, set, fresh);
          return message === undefined ? [] : [{ ...at(published.line), message }];
        }),
    ];
  },
};

function pagesOf(present: Parameters<Rule['check']>[0]['present']): string[] {
  const slugs = {
    articles: present.article,
    entities: present.entity,
    events: present.event,
    questions: present.question,
  };
  return ADDRESSED.flatMap((collection) => slugs[collection].map((slug) => `${collection}/${slug}`));
}

function stale({ key, movedTo }: Published): string | undefined {
  return movedTo === undefined
    ? undefined
    : `${key} has a page again, so that nothing leads to ${movedTo}; remove “-> ${movedTo}”, or rename the page`;
}

function lost(
  { key, date, movedTo }: Published,
  moves: ReadonlyMap<string, string>,
  pages: ReadonlySet<string>,
  fresh: readonly string[],
): string | undefined {
  if (movedTo === undefined)
    return `nothing stands at ${key}, published on ${date}; restore the file, or say where it is now: npm run rename -- ${key} ${guess(key, fresh)}`;
  const end = destination(key, moves, pages);
  if ('circle' in end) return `${key} leads in a circle; let one of its steps lead to a page`;
  return 'lost' in end
    ? `${key} leads to ${end.lost}, where nothing stands${didYouMean(end.lost, [...pages])}`
    : undefined;
}

/**
 * The page that is likely the lost one under a new name: the only one of its collection that the record does not list.
 */
function guess(key: string, fresh: readonly string[]): string {
  const collection = key.slice(0, key.indexOf('/') + 1);
  const [first, second] = fresh.filter((address) => address.startsWith(collection));
  return first !== undefined && second === undefined ? first : `${collection}<new-slug>`;
}
