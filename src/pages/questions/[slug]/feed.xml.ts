import type { APIRoute, GetStaticPaths } from 'astro';
import { ATOM, questionFeed } from '../../../build/feeds.ts';
import { getCorpus } from '../../../corpus.ts';
import type { Question, Story } from '../../../model/corpus.ts';

export const getStaticPaths = (async () => {
  const { questions, story } = await getCorpus();
  return questions.map((question) => ({ params: { slug: question.slug }, props: { question, story } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ question: Question; story: Story }> = ({ props: { question, story }, site }) =>
  new Response(questionFeed(question, story, site), ATOM);
