import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { exportEvents } from '../../model/exports.ts';
import { eventUrl } from '../../urls.ts';

export const GET: APIRoute = async () => Response.json(exportEvents((await getCorpus()).events, eventUrl));
