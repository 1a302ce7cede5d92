import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus.ts';
import { exportQuestions } from '../../model/exports.ts';
import { questionUrl } from '../../urls.ts';

export const GET: APIRoute = async () => Response.json(exportQuestions((await getCorpus()).questions, questionUrl));
