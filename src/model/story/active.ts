import type { Claim } from './corpus.ts';

/** The claims that stand: neither withdrawn nor replaced. */
export function activeClaims({ claims }: { claims: readonly Claim[] }): Claim[] {
  return claims.filter(({ status }) => status === 'active');
}
