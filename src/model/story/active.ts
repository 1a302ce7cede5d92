import type { Claim } from './corpus.ts';

/** Those of some claims that stand: neither withdrawn nor replaced. Articles, events, questions and the corpus know theirs. */
export function activeClaims(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ status }) => status === 'active');
}
