import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { exportEntities } from '../../model/exports.ts';
import { entityUrl } from '../../urls.ts';

export const GET: APIRoute = async () => Response.json(exportEntities((await getCorpus()).entities, entityUrl));
