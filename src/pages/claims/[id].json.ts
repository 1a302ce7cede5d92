import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { annotationOf } from '../../model/annotations.ts';
import type { Claim } from '../../model/corpus.ts';
import { articleUrl, claimUrl } from '../../urls.ts';

export const getStaticPaths = (async () => {
  const { claims } = await getCorpus();
  return claims.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}) satisfies GetStaticPaths;

/** Addresses are absolute where the build knows its site, as annotations ask; else they hold on the page's own host. */
export const GET: APIRoute<{ claim: Claim }> = ({ props: { claim }, site }) => {
  const absolute = (path: string): string => (site ? new URL(path, site).href : path);
  return Response.json(
    annotationOf(claim, { claim: absolute(claimUrl(claim.id)), article: absolute(articleUrl(claim.article.slug)) }),
  );
};
