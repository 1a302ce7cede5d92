import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../corpus.ts';
import { collectionOf } from '../../../model/exports/annotations.ts';
import type { Article } from '../../../model/corpus.ts';
import { locatorAt } from '../../../urls.ts';

export const getStaticPaths = (async () => {
  const { articles, story } = await getCorpus();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article, language: story.language } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article; language: string }> = ({ props: { article, language }, site }) =>
  Response.json(collectionOf(article, language, locatorAt(site)));
