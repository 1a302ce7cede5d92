/**
 * The id of the claim that a page's fragment leads to. A browser that does not know text fragments leaves the text directive
 * in the fragment, so that it is cut off here.
 */
export function targetClaim(fragment: string): string | undefined {
  return /^#([a-z0-9]{8})(?::~:|$)/.exec(fragment)?.[1];
}
