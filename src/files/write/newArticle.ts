import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { writeMarkdown } from '../../markdown/write.ts';
import { dateEvidence, dayIn } from '../../model/suggest/dateEvidence.ts';
import { namesOf } from '../../model/suggest/names.ts';
import { newNames } from '../../model/suggest/newNames.ts';
import { relayEvidence } from '../../model/suggest/relays.ts';
import { freeSlug, slugFrom } from '../../model/suggest/slugs.ts';
import { findMentions } from '../../model/text/mentions.ts';
import { languageTag, UNKNOWN } from '../../model/schemas/values.ts';
import { sentences } from '../../model/text/sentences.ts';
import type { PlainText } from '../../model/text/text.ts';
import type { ArticleFields } from './articleFields.ts';
import type { ArticleDraft } from './articleDraft.ts';
import { articleText } from './articleText.ts';
import type { Content } from '../read/load.ts';
import { slugRefusal } from './newPage.ts';
import type { Plan } from './plan.ts';
import type { Refusal } from '../read/refusal.ts';
import type { RawDocument } from '../raw/document.ts';
import { stripDocument } from '../raw/strip.ts';

/** No document: an article whose text is still to be copied into its file. */
export const NO_DOCUMENT: RawDocument = { tree: { type: 'root', children: [] }, removed: [], says: { dates: [] } };

/** Takes from a document what a new article needs; `given` is what the editor says, and `name` what the file is called. */
export function draftArticle(
  content: Content,
  document: RawDocument,
  given: ArticleFields,
  name: string,
): ArticleDraft {
  const { entities } = content.entries;
  const language = given.language ?? languageOf(document, content);
  const { tree, title: shown, byline, dateLine, removed } = stripDocument(document, language, given.title);
  const title = given.title ?? shown;
  const body = writeMarkdown(tree);
  const text = plainText(parseMarkdown(body));
  const stated = dateLine
    ? { day: dateLine.day, because: `The document prints “${dateLine.words}”.` }
    : statedIn(document.says.dates, language);
  const publisher =
    given.publisher ?? entities.find(({ data, slug }) => isCalled(document.says.site, data, slug))?.slug;
  const published = given.published ?? stated?.day;
  const because = given.because ?? (published === stated?.day ? stated?.because : undefined);
  const url = given.url ?? (document.says.url?.startsWith('https:') ? document.says.url : undefined);
  const by = given.byline ?? byline;
  return {
    fields: {
      ...given,
      language,
      ...(title !== undefined && { title }),
      ...(by !== undefined && { byline: by }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      ...(because !== undefined && { because }),
      ...(url !== undefined && { url }),
    },
    name,
    printed: { ...(shown !== undefined && { title: shown }), ...(document.says.site && { site: document.says.site }) },
    ...(stated && { stated }),
    evidence: dateEvidence(text, language),
    relays: relayEvidence(text, language, entities).filter(
      ({ entity }) => entity === undefined || entity !== publisher,
    ),
    removed,
    body,
    text,
    named: { known: countNames(text, content), unknown: newNames(text, language, entities) },
  };
}

/** A slug that is free, from the title or else from the name of the document's file; empty where neither makes one. */
export function proposeSlug(
  { present }: Content,
  { name }: ArticleDraft,
  { title = '', language = '' }: ArticleFields,
): string {
  const made = slugFrom(title, language) || slugFrom(name, language);
  return made && freeSlug(made, (tried) => present.article.includes(tried));
}

/** Plans the file of a new article. A field that nobody has filled in yet stands empty in it. */
export function planArticle(content: Content, draft: ArticleDraft, fields: ArticleFields): Plan | Refusal {
  const { slug = '' } = fields;
  const refusal = slugRefusal(content, 'article', slug);
  if (refusal !== undefined) return { refusal };
  const filled = { ...fields, publisher: fields.publisher ?? UNKNOWN };
  return { files: new Map([[`articles/${slug}/article.md`, articleText(draft, filled)]]) };
}

/** How many paragraphs and sentences a draft has. */
export function measure({ text, fields }: ArticleDraft): { paragraphs: number; sentences: number } {
  return { paragraphs: text.blocks.length, sentences: sentences(text, fields.language ?? 'en').length };
}

function languageOf({ says }: RawDocument, { entries }: Content): string {
  const said = languageTag.safeParse(says.language?.replaceAll('_', '-'));
  return said.success ? said.data : (entries.story?.data.language ?? 'en');
}

function statedIn(dates: RawDocument['says']['dates'], language: string): ArticleDraft['stated'] {
  for (const { from, value } of dates) {
    const instant = Date.parse(value);
    const day = dayIn(value.slice(0, 10), language) ?? dayIn(value, language);
    const read = day ?? (Number.isNaN(instant) ? undefined : new Date(instant).toISOString().slice(0, 10));
    if (read !== undefined) return { day: read, because: `The page gives “${value}” (${from}).` };
  }
  return undefined;
}

function isCalled(site: string | undefined, data: { name: string; aliases: readonly string[] }, slug: string): boolean {
  return site !== undefined && ([data.name, ...data.aliases].includes(site) || slugFrom(site, 'en') === slug);
}

function countNames(text: PlainText, { entries }: Content): [string, number][] {
  const counts = new Map<string, number>();
  for (const { key } of findMentions(text, namesOf(entries.entities)))
    counts.set(key.slug, (counts.get(key.slug) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
