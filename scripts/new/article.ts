// `npm run new article`: from a document as it arrived, or from nothing.
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { basename, extname } from 'node:path';
import {
  ARTICLE_FIELDS,
  fieldFault,
  type ArticleField,
  type ArticleFields,
} from '../../src/files/write/articleFields.ts';
import type { ArticleDraft } from '../../src/files/write/articleDraft.ts';
import type { Content } from '../../src/files/read/load.ts';
import { draftArticle, NO_DOCUMENT, planArticle, proposeSlug } from '../../src/files/write/newArticle.ts';
import type { Refusal } from '../../src/files/read/refusal.ts';
import { decodeDocument } from '../../src/files/raw/bytes.ts';
import { formatOf, FORMATS, type Format, type RawDocument } from '../../src/files/raw/document.ts';
import { readDocument } from '../../src/files/raw/readDocument.ts';
import { slug as slugSchema } from '../../src/model/schemas/values.ts';
import type { Ask } from '../ask.ts';
import { create } from '../command.ts';
import { dayReport, findings, nextSteps } from './report.ts';

export type ArticleFlags = ArticleFields & { format?: string; encoding?: string };

/** Begins an article from a file, from standard input (`-`), or with nothing but a slug. */
export async function newArticle(
  content: Content,
  source: string,
  { format, encoding, ...given }: ArticleFlags,
  ask: Ask | undefined,
): Promise<string | Refusal> {
  const faults = fieldsOf(given).flatMap(([field, value]) => fieldFault(content, field, value) ?? []);
  if (faults.length > 0) return { refusal: faults.join('\n') };
  if (!isFormat(format)) return { refusal: `--format is one of ${FORMATS.join(', ')}` };
  const isFile = source === '-' || (await stat(source).catch(() => undefined))?.isFile();
  if (!isFile) return beginEmpty(content, source, given);
  const document = await read(source, format, encoding);
  if ('refusal' in document) return document;
  const name = source === '-' ? '' : basename(source, extname(source));
  const draft = draftArticle(content, document, given, name);
  if (draft.body === '') return { refusal: `${source} holds no text once its furniture is taken out` };
  if (ask) console.log(`${findings(draft)}\n${dayReport(draft)}`);
  const fields = ask ? await askFor(content, draft, ask) : draft.fields;
  if (!fields) return { refusal: 'Nothing was written.' };
  const slug = fields.slug ?? proposeSlug(content, draft, fields);
  const plan = planArticle(content, draft, { ...fields, slug });
  const written = 'refusal' in plan ? plan : await create(plan);
  if (typeof written !== 'string') return written;
  return [written, ...(ask ? [] : [findings(draft)]), nextSteps({ ...fields, slug })].join('\n\n');
}

async function beginEmpty(content: Content, slug: string, given: ArticleFields): Promise<string | Refusal> {
  if (!slugSchema.safeParse(slug).success) return { refusal: `there is no file ${slug}, and it is no slug either` };
  const fault = fieldFault(content, 'slug', slug);
  if (fault !== undefined) return { refusal: fault };
  const draft = draftArticle(content, NO_DOCUMENT, { ...given, slug }, slug);
  const plan = planArticle(content, draft, draft.fields);
  return 'refusal' in plan ? plan : create(plan);
}

async function read(source: string, format: Format | undefined, encoding?: string): Promise<RawDocument | Refusal> {
  const decoded = decodeDocument(source === '-' ? await buffer(process.stdin) : await readFile(source), encoding);
  const document =
    'refusal' in decoded ? decoded : await readDocument(decoded.text, format ?? formatOf(source, decoded.text));
  const name = source === '-' ? 'standard input' : source;
  return 'refusal' in document ? { refusal: `${name} ${document.refusal}` } : document;
}

/** Asks for what nobody has said yet, until it will do; Enter leaves it open. Undefined where the editor leaves. */
async function askFor(content: Content, draft: ArticleDraft, ask: Ask): Promise<ArticleFields | undefined> {
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
      else console.log(fault);
    }
  }
  return answers;
}

function isFormat(format: string | undefined): format is Format | undefined {
  return format === undefined || FORMATS.some((known) => known === format);
}

function fieldsOf(fields: ArticleFields): [ArticleField, string][] {
  return Object.entries(fields) as [ArticleField, string][];
}

function fieldsWithQuestions(): [ArticleField, { asks?: string }][] {
  return (Object.entries(ARTICLE_FIELDS) as [ArticleField, { asks?: string }][]).filter(([, { asks }]) => asks);
}
