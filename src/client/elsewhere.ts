import { targetClaim } from './target.ts';

/** Where the address names a claim that is not in this text, since it no longer stands, opens the claim's own page. */
const id = targetClaim(location.hash);
// Seldom needed, so that no reader of a text waits for it.
if (id !== undefined && !document.getElementById(id))
  void import('./claimPage.ts').then(({ openClaimPage }) => openClaimPage(id));
