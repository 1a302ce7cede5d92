import type { ArticleField, ArticleForm, DocumentAsked, DraftForm } from '../../model/editing/articleForm.ts';
import { deskQuestions } from '../../model/editing/deskArticle.ts';
import { GENRES } from '../../model/schemas/article.ts';
import type { Said } from '../../model/suggest/given/given.ts';
import { UNKNOWN } from '../../model/schemas/values.ts';
import { readDocumentBytes } from '../raw/readDocument.ts';
import type { Content } from '../read/load.ts';
import type { Refusal } from '../read/refusal.ts';
import type { ArticleDraft } from '../write/new/articleDraft.ts';
import type { ArticleField as Key } from '../write/new/articleFields.ts';
import { draftArticle, proposeSlug } from '../write/new/newArticle.ts';

/** What each field is called, in the order of the form, and whether an article needs it. */
const LABELS: readonly [key: Key, label: string, needed: boolean][] = [
  ['title', 'Title', true],
  ['slug', 'Slug', true],
  ['publisher', 'Publisher', true],
  ['byline', 'Byline', false],
  ['published', 'Published', true],
  ['because', 'How found', true],
  ['language', 'Language', true],
  ['genre', 'Genre', true],
  ['url', 'Address', false],
  ['rights', 'Rights', true],
];

/** More sentences that tell of the day are not read by an editor. */
const MOST_EVIDENCE = 6;

/** Takes what an editor gave apart; a document that is none is refused. */
export async function draftOf(
  content: Content,
  { document, fields }: Pick<DocumentAsked, 'document' | 'fields'>,
): Promise<ArticleDraft | Refusal> {
  const bytes = Buffer.from(document.base64, 'base64');
  const read = await readDocumentBytes(bytes, document.name);
  if ('refusal' in read) return { refusal: `${document.name || 'the text'} ${read.refusal}` };
  const name = document.name.replace(/\.[^.]*$/, '');
  const draft = draftArticle(content, read, fields, name);
  return draft.body === '' ? { refusal: 'it holds no text once its furniture is taken out' } : draft;
}

/** What is proposed for an article that is to be made of a document, and the claims that are proposed of its sentences. */
export function articleForm(
  content: Content,
  draft: ArticleDraft,
  drafts: readonly (DraftForm | undefined)[],
): ArticleForm {
  const { entities } = content.entries;
  const nameOf = (slug: string): string => entities.find((entity) => entity.slug === slug)?.data.name ?? slug;
  const slug = proposeSlug(content, draft, draft.fields);
  const { site } = draft.printed;
  const answered = new Set(drafts.flatMap((each) => each?.answers.map(({ question }) => question) ?? []));
  return {
    form: LABELS.map(([key, label, needed]) => ({
      ...{ key, label, needed },
      among: key === 'genre' ? [...GENRES] : key === 'publisher' ? [UNKNOWN, ...publications(content)] : [],
      evidence: evidenceOf(key, draft),
    })),
    fields: { ...draft.fields, ...(slug !== '' && { slug }) },
    pieces: draft.pieces.map(({ words, isText }) => ({ words, isText })),
    notes: draft.notes,
    ...(site !== undefined && draft.fields.publisher === undefined && { site }),
    relays: draft.relays.map(({ name, entity, sentence }) => ({ name, isKnown: entity !== undefined, sentence })),
    known: draft.named.known.map(([slug, count]) => ({ name: nameOf(slug), count })),
    unknown: draft.named.unknown,
    drafts: drafts.map((each) => (each ? { statement: each.statement, answers: each.answers } : null)),
    questions: deskQuestions(content.entries.questions.filter(({ slug }) => answered.has(slug))),
  };
}

/** What of a document tells a field, in words for its editor. */
function evidenceOf(key: Key, draft: ArticleDraft): ArticleField['evidence'] {
  const { printed, stated, evidence, languageGuess, genreSaid, rightsSaid } = draft;
  const because = (said: Said | undefined): string[] => (said ? [said.because] : []);
  if (key === 'title')
    return [printed.title === undefined ? 'The document prints none.' : 'As the document prints it.'];
  if (key === 'publisher') return printed.site === undefined ? [] : [`The page calls itself “${printed.site}”.`];
  if (key === 'language') return languageGuess === undefined ? [] : [languageGuess];
  if (key === 'slug') return ['Its place in addresses.'];
  if (key === 'genre') return because(genreSaid);
  if (key === 'rights') return ['Who holds them, and why the text is shown.', ...because(rightsSaid)];
  if (key !== 'published') return [];
  if (stated) return [stated.because];
  const told = evidence.slice(0, MOST_EVIDENCE);
  return ['In EDTF, such as 2025-11-22 or 2025-11-22/2025-11-23.'].concat(
    told.map(({ words, sentence }) => `${words.map((word) => `“${word}”`).join(', ')}: ${sentence}`),
  );
}

function publications({ entries }: Content): string[] {
  return entries.entities.filter(({ data }) => data.kind === 'publication').map(({ slug }) => slug);
}
