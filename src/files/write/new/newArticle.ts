import { parseMarkdown, plainText } from '../../../markdown/tree.ts';
import { writeMarkdown } from '../../../markdown/write.ts';
import { genreSaid } from '../../../model/suggest/given/genreSaid.ts';
import { copyrightLines, rightsSaid } from '../../../model/suggest/given/rightsSaid.ts';
import { dateEvidence, type DateEvidence } from '../../../model/suggest/printed/dateEvidence.ts';
import { lineText, namesOf } from '../../../model/suggest/names.ts';
import { newNames } from '../../../model/suggest/newNames.ts';
import { dayIn } from '../../../model/suggest/printed/printedDate.ts';
import { publishedDay } from '../../../model/suggest/printed/publishedDay.ts';
import { relayEvidence } from '../../../model/suggest/relays/relays.ts';
import { freeSlug, slugFrom } from '../../../model/suggest/slugs.ts';
import { findMentions } from '../../../model/text/mentions.ts';
import { UNKNOWN } from '../../../model/schemas/values.ts';
import { sentences } from '../../../model/text/sentences.ts';
import type { PlainText } from '../../../model/text/text.ts';
import type { ArticleFields } from './articleFields.ts';
import type { ArticleDraft } from './articleDraft.ts';
import { articleLanguage } from './articleLanguage.ts';
import { articleText } from './articleText.ts';
import type { Content } from '../../read/load.ts';
import { slugRefusal } from './newPage.ts';
import type { Plan } from '../plan.ts';
import type { Refusal } from '../../read/refusal.ts';
import type { RawDocument } from '../../raw/document.ts';
import { linesOf, piecesOf } from '../../raw/pieces.ts';
import { stripDocument, wordsOf } from '../../raw/strip.ts';

/** A line that was taken out and is longer than this tells of more than a day. */
const LONGEST_LINE = 120;

/** No document: an article whose text is still to be copied into its file. */
export const NO_DOCUMENT: RawDocument = {
  tree: { type: 'root', children: [] },
  removed: [],
  notes: [],
  says: { dates: [] },
};

/** Takes from a document what a new article needs; `given` is what the editor says, and `name` what the file is called. */
export function draftArticle(
  content: Content,
  document: RawDocument,
  given: ArticleFields,
  name: string,
): ArticleDraft {
  const { entities, story } = content.entries;
  const said = given.language ?? document.says.language;
  const found = articleLanguage(wordsOf(document.tree), said, story?.data.language ?? 'en');
  const language = found.tag;
  const lines = document.lines ?? linesOf(document.tree.children);
  const { tree, title: shown, byline, dateLine, removed } = stripDocument(document, language, given.title);
  const title = given.title ?? shown;
  const body = writeMarkdown(tree);
  const text = plainText(parseMarkdown(body));
  const stated = dateLine
    ? { day: dateLine.day, because: `The document prints “${dateLine.words}”.` }
    : publishedDay(document.says.dates, language, story?.data.timeZone ?? 'UTC');
  const publisher =
    given.publisher ??
    entities.find(({ data, slug }) => data.kind === 'publication' && isCalled(document.says.site, data, slug))?.slug;
  const published = given.published ?? stated?.day;
  const because = given.because ?? (published === stated?.day ? stated?.because : undefined);
  const url = given.url ?? (document.says.url?.startsWith('https:') ? document.says.url : undefined);
  const by = given.byline ?? byline;
  const genre = genreSaid(document.says.genres ?? []);
  const rights = rightsSaid([...(document.says.rights ?? []), ...copyrightLines(removed)]);
  return {
    fields: {
      ...(genre && { genre: genre.value }),
      ...(rights && { rights: rights.value }),
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
    ...(found.guessed !== undefined && { languageGuess: found.guessed }),
    notes: [...document.notes, ...(found.note === undefined ? [] : [found.note])],
    printed: { ...(shown !== undefined && { title: shown }), ...(document.says.site && { site: document.says.site }) },
    ...(stated && { stated }),
    ...(genre && { genreSaid: genre }),
    ...(rights && { rightsSaid: rights }),
    evidence: [...dateEvidence(text, language), ...removed.flatMap((piece) => dayLine(piece, language))],
    relays: relayEvidence(text, language, entities).filter(
      ({ entity }) => entity === undefined || entity !== publisher,
    ),
    removed,
    pieces: piecesOf(lines, body, removed),
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

/** What a line that was taken out tells of the day. */
function dayLine(piece: string, language: string): DateEvidence[] {
  const day = piece.length <= LONGEST_LINE ? dayIn(piece, language) : undefined;
  return day === undefined ? [] : dateEvidence(lineText(piece), language);
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
