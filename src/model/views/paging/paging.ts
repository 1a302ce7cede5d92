/** One page of a list that is too long for one. */
export interface ListPage<Item> {
  /** From 1. */
  number: number;
  /** How many pages there are. */
  of: number;
  items: Item[];
}

/** Some of many things, and how many there are. */
export interface Shown<Item> {
  items: Item[];
  total: number;
}

/** The first of some things, at most `limit`. */
export function takeFirst<Item>(items: readonly Item[], limit: number): Shown<Item> {
  return { items: items.slice(0, limit), total: items.length };
}

/** Items under one heading; they may go on over several pages. */
export interface Group<Key, Item> {
  key: Key;
  items: readonly Item[];
}

/** What of a group stands on one page. */
export interface GroupPart<Key, Item> extends Group<Key, Item> {
  /** How many items the whole group has. */
  total: number;
  /** True where the group began on an earlier page. */
  continued: boolean;
}

/**
 * How much stands on one page: a list that weighs at most `whole` is one page, a longer one is split into pages of at
 * most `part`.
 */
export interface PageSize {
  whole: number;
  part: number;
}

/**
 * Splits a list into pages that each weigh no more than one page holds, in order and none empty; an item that alone weighs
 * more has a page of its own. A list of nothing has one page.
 */
export function pagesOf<Item>(
  items: readonly Item[],
  { whole, part }: PageSize,
  weightOf: (item: Item) => number = () => 1,
): ListPage<Item>[] {
  const size = items.reduce((sum, item) => sum + weightOf(item), 0) <= whole ? whole : part;
  const pages: Item[][] = [[]];
  let taken = 0;
  for (const item of items) {
    const weight = weightOf(item);
    if (taken > 0 && taken + weight > size) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(item);
    taken += weight;
  }
  return pages.map((its, index) => ({ number: index + 1, of: pages.length, items: its }));
}

/** Splits groups into pages as `pagesOf` splits a list; a group that does not fit continues on the next page. */
export function pagesOfGroups<Key, Item>(
  groups: readonly Group<Key, Item>[],
  size: PageSize,
  weightOf: (item: Item) => number = () => 1,
): ListPage<GroupPart<Key, Item>>[] {
  const all = groups.flatMap((group) => group.items.map((item) => ({ group, item })));
  const begun = new Set<Group<Key, Item>>();
  return pagesOf(all, size, ({ item }) => weightOf(item)).map(({ items, ...page }) => ({
    ...page,
    items: [...Map.groupBy(items, ({ group }) => group)].map(([group, its]) => {
      const continued = begun.has(group);
      begun.add(group);
      return { key: group.key, items: its.map(({ item }) => item), total: group.items.length, continued };
    }),
  }));
}

/** On which page each group begins, and how many items it has. */
export function beginnings<Key, Item>(
  pages: readonly ListPage<GroupPart<Key, Item>>[],
): Map<Key, { page: number; total: number }> {
  return new Map(
    pages.flatMap(({ number, items }) =>
      items.filter(({ continued }) => !continued).map(({ key, total }) => [key, { page: number, total }] as const),
    ),
  );
}

/**
 * The page numbers that a page links to: the first, the last and those around its own; `undefined` stands for a gap.
 */
export function offeredNumbers({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): (number | undefined)[] {
  const shown = Array.from({ length: of }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === of || Math.abs(each - number) <= AROUND,
  );
  return shown.flatMap((each, index) => (each - (shown[index - 1] ?? 0) > 1 ? [undefined, each] : [each]));
}

const AROUND = 2;
