const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;

/**
 * A claim id that is not taken. `pick` gives a random whole number from 0 up to its argument, each equally likely. The
 * first sign is a letter, so that YAML never reads an id as a number.
 */
export function mintId(pick: (below: number) => number, taken: ReadonlySet<string>): string {
  for (;;) {
    const signs = [LETTERS, ...Array<string>(7).fill(SIGNS)].map((from) => from.charAt(pick(from.length)));
    const id = signs.join('');
    if (!taken.has(id)) return id;
  }
}

/** The slug of the article that a claim lies under. */
export function articleOf(claimSlug: string): string {
  return claimSlug.slice(0, claimSlug.indexOf('/'));
}
