import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  ARTICLE_FIELDS,
  fieldFault,
  type ArticleField,
  type ArticleFields,
} from '../../files/write/new/articleFields.ts';
import type { ArticleDraft } from '../../files/write/new/articleDraft.ts';
import type { Content } from '../../files/read/load.ts';
import { draftArticle, NO_DOCUMENT, planArticle, proposeSlug } from '../../files/write/new/newArticle.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { slug as slugSchema } from '../../model/schemas/values.ts';
import { create } from '../../files/write/plan.ts';
import type { Ask, CommandContext } from '../command.ts';
import { readRaw, type DocumentFlags } from './document.ts';
import { dayReport, findings, nextSteps } from './report.ts';

export type ArticleFlags = ArticleFields & DocumentFlags;

/** Begins an article from a document as it arrived, in a file or on standard input (`-`), or with nothing but a slug. */
export async function newArticle(
  content: Content,
  source: string,
  { format, encoding, ...given }: ArticleFlags,
  context: CommandContext,
): Promise<string | Refusal> {
  const { folder, ask, print } = context;
  const faults = fieldsOf(given).flatMap(([field, value]) => fieldFault(content, field, value) ?? []);
  if (faults.length > 0) return { refusal: faults.join('\n') };
  const isFile = source === '-' || (await stat(source).catch(() => undefined))?.isFile();
  if (!isFile) return beginEmpty(content, source, given, folder);
  const document = await readRaw(source, { ...(format && { format }), ...(encoding && { encoding }) }, context);
  if ('refusal' in document) return document;
  const name = source === '-' ? '' : basename(source, extname(source));
  const draft = draftArticle(content, document, given, name);
  if (draft.body === '') return { refusal: `${source} holds no text once its furniture is taken out` };
  if (ask) print(`${findings(draft)}\n${dayReport(draft)}`);
  const fields = ask ? await askFor(content, draft, ask, print) : draft.fields;
  if (!fields) return { refusal: 'Nothing was written.' };
  const slug = fields.slug ?? proposeSlug(content, draft, fields);
  const plan = planArticle(content, draft, { ...fields, slug });
  const written = 'refusal' in plan ? plan : await create(folder, plan);
  if (typeof written !== 'string') return written;
  return [written, ...(ask ? [] : [findings(draft)]), nextSteps({ ...fields, slug })].join('\n\n');
}

async function beginEmpty(
  content: Content,
  slug: string,
  given: ArticleFields,
  folder: string,
): Promise<string | Refusal> {
  if (!slugSchema.safeParse(slug).success) return { refusal: `there is no file ${slug}, and it is no slug either` };
  const fault = fieldFault(content, 'slug', slug);
  if (fault !== undefined) return { refusal: fault };
  const draft = draftArticle(content, NO_DOCUMENT, { ...given, slug }, slug);
  const plan = planArticle(content, draft, draft.fields);
  return 'refusal' in plan ? plan : create(folder, plan);
}

/**
 * Asks for each field that nothing has told yet, again and again until the answer will do. An empty answer leaves the
 * field open. Undefined where the editor leaves.
 */
async function askFor(
  content: Content,
  draft: ArticleDraft,
  ask: Ask,
  print: CommandContext['print'],
): Promise<ArticleFields | undefined> {
  const answers: ArticleFields = { ...draft.fields };
  for (const [field, { asks = '' }] of fieldsWithQuestions()) {
    const proposed = field === 'slug' ? proposeSlug(content, draft, answers) : '';
    if (proposed !== '') answers.slug ??= proposed;
    while (answers[field] === undefined) {
      const answer = await ask(`${asks}: `);
      if (answer === undefined) return undefined;
      if (answer === '' && field !== 'slug') break;
      const fault = fieldFault(content, field, answer);
      if (fault === undefined) answers[field] = answer;
      else print(fault);
    }
  }
  return answers;
}

function fieldsOf(fields: ArticleFields): [ArticleField, string][] {
  return Object.entries(fields) as [ArticleField, string][];
}

function fieldsWithQuestions(): [ArticleField, { asks?: string }][] {
  return (Object.entries(ARTICLE_FIELDS) as [ArticleField, { asks?: string }][]).filter(([, { asks }]) => asks);
}
