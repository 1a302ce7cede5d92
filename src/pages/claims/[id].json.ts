import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { annotationOf } from '../../model/exports/annotations.ts';
import type { Claim } from '../../model/corpus.ts';
import { locatorAt } from '../../urls.ts';

export const getStaticPaths = (async () => {
  const { claims, story } = await getCorpus();
  return claims.map((claim) => ({ params: { id: claim.id }, props: { claim, language: story.language } }));
}) satisfies GetStaticPaths;

/** Addresses are absolute where the build knows its site, as annotations ask; else they hold on the page's own host. */
export const GET: APIRoute<{ claim: Claim; language: string }> = ({ props: { claim, language }, site }) =>
  Response.json(annotationOf(claim, language, locatorAt(site)));
