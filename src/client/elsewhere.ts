import { claimUrl } from '../urls.ts';
import { targetClaim } from './target.ts';

/** Where the address names a claim that is not in this text, since it no longer stands, opens the claim's own page. */
const id = targetClaim(location.hash);
if (id !== undefined && !document.getElementById(id))
  void fetch(claimUrl(id), { method: 'HEAD' }).then(({ ok }) => {
    if (ok) location.replace(claimUrl(id));
  });
