// `npm run new article`: from a document as it arrived, or from nothing.
import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { basename, extname } from 'node:path';
import { ARTICLE_FIELDS, fieldFault, type ArticleField, type ArticleFields } from '../../src/files/articleFields.ts';
import type { Content } from '../../src/files/load.ts';
import { draftArticle, measure, NO_DOCUMENT, planArticle, type ArticleDraft } from '../../src/files/newArticle.ts';
import type { Refusal } from '../../src/files/plan.ts';
import { decodeDocument } from '../../src/files/raw/bytes.ts';
import { formatOf, FORMATS, type Format, type RawDocument } from '../../src/files/raw/document.ts';
import { readDocument } from '../../src/files/raw/readDocument.ts';
import { slug as slugSchema } from '../../src/model/schemas/values.ts';
import { count } from '../../src/wording/terms.ts';
import type { Ask } from '../ask.ts';
import { create } from '../command.ts';

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
  if (ask) console.log(findings(draft));
  const fields = ask ? await askFor(content, draft, ask) : draft.fields;
  if (!fields) return { refusal: 'Nothing was written.' };
  const plan = planArticle(content, draft, fields);
  const written = 'refusal' in plan ? plan : await create(plan);
  if (typeof written !== 'string') return written;
  return [written, ...(ask ? [] : [findings(draft)]), nextSteps(fields)].join('\n\n');
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
async function askFor(content: Content, { fields }: ArticleDraft, ask: Ask): Promise<ArticleFields | undefined> {
  const answers: ArticleFields = { ...fields };
  for (const [field, { asks = '' }] of fieldsWithQuestions()) {
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

function findings({ fields, printed, stated, evidence, relays, removed, named, ...draft }: ArticleDraft): string {
  const { paragraphs, sentences } = measure({ fields, printed, evidence, relays, removed, named, ...draft });
  const list = (items: readonly string[], most = 10): string =>
    `${items.slice(0, most).join(', ')}${items.length > most ? ' …' : ''}`;
  const long = removed.filter((piece) => piece.length > 160);
  const lines: [string, string][] = [
    ['Text', `${count(paragraphs, 'paragraph')}, ${count(sentences, 'sentence')}`],
    ['Title', printed.title ?? 'none printed'],
    [
      'Day',
      stated
        ? `${stated.day}. ${stated.because}`
        : list(evidence.flatMap(({ words }) => words.map((word) => `“${word}”`))),
    ],
    [
      'Taken out',
      count(removed.length, 'piece') +
        (long.length > 0 ? `; look whether these belong to the text: ${list(long, 3)}` : ''),
    ],
    ['Relays', list(relays.map(({ entity, name }) => entity ?? `${name} (no entity)`))],
    ['Entities', list(named.known.map(([slug, times]) => `${slug} (${times})`))],
    ['New names', list(named.unknown.map(({ name, count: times }) => `${name} (${times})`))],
  ];
  return lines.map(([label, found]) => `${label.padEnd(11)}${found === '' ? 'none found' : found}`).join('\n');
}

function nextSteps(fields: ArticleFields): string {
  const open = (['title', 'published', 'because', 'genre', 'rights'] as const).filter(
    (key) => fields[key] === undefined,
  );
  return [
    `Next: read the file${open.length > 0 ? `, fill in ${open.join(', ')}` : ''}, and see that nothing under “removed” belongs to the text.`,
    '      npm run check  names what is still wrong',
    `      npm run new -- claim ${fields.slug ?? ''}  steps through its sentences`,
  ].join('\n');
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
