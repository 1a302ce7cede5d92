import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { exportArticles } from '../../model/exports.ts';
import { articleUrl, claimUrl } from '../../urls.ts';

export const GET: APIRoute = async () => {
  const { articles } = await getCorpus();
  return Response.json(exportArticles(articles, { claim: claimUrl, article: articleUrl }));
};
