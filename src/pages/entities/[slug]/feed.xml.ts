import type { APIRoute, GetStaticPaths } from 'astro';
import { ATOM, entityFeed } from '../../../build/feeds.ts';
import { getCorpus } from '../../../corpus.ts';
import type { Entity, Story } from '../../../model/corpus.ts';

export const getStaticPaths = (async () => {
  const { entities, story } = await getCorpus();
  return entities.map((entity) => ({ params: { slug: entity.slug }, props: { entity, story } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity; story: Story }> = ({ props: { entity, story }, site }) =>
  new Response(entityFeed(entity, story, site), ATOM);
