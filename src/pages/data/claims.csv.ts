import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { exportClaims } from '../../model/exports/claims.ts';
import { claimsCsv } from '../../model/exports/csv.ts';
import { locatorAt } from '../../urls.ts';

/** A spreadsheet leaves the site behind, so that its addresses are absolute where the site knows its own. */
export const GET: APIRoute = async ({ site }) => {
  const { articles } = await getCorpus();
  return new Response(claimsCsv(exportClaims(articles, locatorAt(site))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
