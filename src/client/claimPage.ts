import { claimUrl } from '../urls.ts';

/** Goes to the page of a claim in place of this one, where there is such a page. */
export async function openClaimPage(id: string): Promise<void> {
  const { ok } = await fetch(claimUrl(id), { method: 'HEAD' });
  if (ok) location.replace(claimUrl(id));
}
