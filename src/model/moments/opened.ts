/** How much of each list of what changed stands open; the rest is folded, so that a step of a large story is read in a few screens. */
export const OPEN = { questions: 10, answers: 5, events: 10, printed: 10, perhaps: 10 } as const;
export type Folding = keyof typeof OPEN;

/** What of a list stands open, and what is folded: never a single thing, which would save nothing. */
export function parted<Item>(list: Folding, items: readonly Item[]): [open: Item[], rest: Item[]] {
  const open = items.length > OPEN[list] + 1 ? OPEN[list] : items.length;
  return [items.slice(0, open), items.slice(open)];
}
