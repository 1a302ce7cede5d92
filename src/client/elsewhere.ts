import { claimUrl } from '../urls.ts';
import { targetClaim } from './target.ts';

/** Leads from a link to a claim in this text, where it no longer stands, on to the claim’s own page. */
const id = targetClaim(location.hash);
if (id !== undefined && !document.getElementById(id))
  void fetch(claimUrl(id), { method: 'HEAD' }).then(({ ok }) => {
    if (ok) location.replace(claimUrl(id));
  });
