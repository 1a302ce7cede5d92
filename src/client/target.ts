/**
 * The id of the claim that a page's fragment leads to. Browsers that know no text fragments leave the words that are
 * looked for in it.
 */
export function targetClaim(fragment: string): string | undefined {
  return /^#([a-z0-9]{8})(?::~:|$)/.exec(fragment)?.[1];
}
