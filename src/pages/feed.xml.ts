import type { APIRoute } from 'astro';
import { ATOM, storyFeed } from '../build/feeds.ts';
import { getCorpus } from '../corpus.ts';

export const GET: APIRoute = async ({ site }) => new Response(storyFeed(await getCorpus(), site), ATOM);
