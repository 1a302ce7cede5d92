import { claimUrl } from '../urls.ts';

/** Leads from a link to a claim in this text, where it no longer stands, on to the claim’s own page. */
const id = location.hash.slice(1);
if (/^[a-z0-9]{8}$/.test(id) && !document.getElementById(id))
  void fetch(claimUrl(id), { method: 'HEAD' }).then(({ ok }) => {
    if (ok) location.replace(claimUrl(id));
  });
