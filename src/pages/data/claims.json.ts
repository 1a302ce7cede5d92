import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { exportClaims } from '../../model/exports.ts';
import { articleUrl, claimUrl } from '../../urls.ts';

export const GET: APIRoute = async () => {
  const { articles } = await getCorpus();
  return Response.json(exportClaims(articles, { claim: claimUrl, article: articleUrl }));
};
