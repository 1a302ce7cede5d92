import { z } from 'zod';
import type { Article, Corpus } from '../story/corpus.ts';
import type { Removed } from '../story/removed.ts';
import { exportOutside, outsideRecords } from './outside.ts';
import type { Locator } from '../story/locator.ts';
import { ARTICLE_STATUSES, DISPLAYS, GENRES, RELAY_KINDS } from '../schemas/article.ts';
import { REMOVED } from '../schemas/standing.ts';
import { UNKNOWN } from '../schemas/values.ts';
import { date, entityId, page } from './commonFields.ts';

const published = z.strictObject({
  date,
  basis: z.enum(['stated', 'inferred']).describe('Whether the document states the date or the editors infer it.'),
  because: z.string().describe('How the date was found.'),
});

const relay = z.strictObject({
  origin: entityId.describe('The outlet whose reporting it is, by its id in entities.json.'),
  how: z.enum(RELAY_KINDS).describe('The whole text again, retold in other words, or quoted in part.'),
});

/** An article of `/data/articles.json`. */
export const articleRecord = z.strictObject({
  id: z.string().describe('Its name in addresses.'),
  url: page,
  annotations: z
    .string()
    .nullable()
    .describe(
      'All its claims as a W3C Annotation Collection, which names them by their addresses; null where the article was removed.',
    ),
  title: z.string().describe('Its headline. Empty where the article was removed, as is all else that it said.'),
  titleSupplied: z.boolean().describe('True where the document prints no headline and the editors supplied one.'),
  short: z.string().describe('Its name in lists, charts and prose; no other article has it.'),
  publisher: entityId.describe(`Who printed it: an entity, or “${UNKNOWN}”.`),
  byline: z.string().nullable().describe('Its author line as printed.'),
  published: published.nullable().describe('When it was printed; null where it was removed.'),
  language: z.string().describe('The language of its text, as a BCP 47 tag; “und” where it was removed.'),
  genre: z.enum(GENRES).nullable().describe('What sort of text it is; null where it was removed.'),
  relays: z.array(relay).describe('The outlets whose reporting it passes on.'),
  source: z.string().nullable().describe('Where the document stands on the web, if known.'),
  archived: z.string().nullable().describe('Where a copy of it is kept.'),
  gone: z.boolean().describe('True where nothing stands at “source” any more, so that only the copy is left.'),
  status: z
    .enum(ARTICLE_STATUSES)
    .describe('Whether it stands. Of one that was removed, only that, when and why is told.'),
  reason: z.string().nullable().describe('Why it was removed.'),
  since: z.string().nullable().describe('The day since which it is removed.'),
  outside: outsideRecords,
  rights: z.string().describe('Who holds the rights in the text, and why it is shown.'),
  removed: z
    .array(z.string())
    .describe(
      'The furniture of the web page that was taken out of the text, verbatim. Empty where “display” is “excerpts”.',
    ),
  notes: z.array(z.string()).describe('What a reader should know of the document as a whole, in the editors’ words.'),
  display: z
    .enum(DISPLAYS)
    .describe('Whether all of the text is published here, or only what claims quote, for lack of the right to more.'),
  text: z
    .string()
    .nullable()
    .describe(
      'Its plain text, to which the offsets of quotes refer: the blocks (paragraphs, headings, list items, cells) joined by two line feeds. Blocks (█) stand in place of words that were removed. Null where “display” is “excerpts”; the offsets count in the whole text all the same.',
    ),
});

export type ArticleRecord = z.output<typeof articleRecord>;

/** The articles as plain data, in order of publication; last, what was removed. */
export function exportArticles(
  { articles, removed }: Pick<Corpus, 'articles' | 'removed'>,
  locator: Locator,
): ArticleRecord[] {
  return [
    ...articles.map((article) => recordOf(article, locator)),
    ...removed.articles.map((article) => removedRecord(article, locator)),
  ];
}

function recordOf(article: Article, locator: Locator): ArticleRecord {
  return {
    id: article.slug,
    url: locator.article(article.slug),
    annotations: locator.annotations(article.slug),
    title: article.title,
    titleSupplied: article.titleSupplied,
    short: article.short,
    publisher: article.publisherEntity?.slug ?? UNKNOWN,
    byline: article.byline ?? null,
    published: article.published,
    language: article.language,
    genre: article.genre,
    relays: article.relays,
    source: article.url ?? null,
    archived: article.archived ?? null,
    gone: article.gone,
    status: 'active',
    reason: null,
    since: null,
    outside: exportOutside(article.outside),
    rights: article.rights,
    removed: article.display === 'excerpts' ? [] : article.removed,
    notes: article.notes,
    display: article.display,
    text: article.display === 'excerpts' ? null : article.text.text,
  };
}

/** All that stays of an article that was removed; every other field is empty. */
function removedRecord({ name, reason, since }: Removed, locator: Locator): ArticleRecord {
  return {
    id: name,
    url: locator.article(name),
    annotations: null,
    title: '',
    titleSupplied: false,
    short: '',
    publisher: UNKNOWN,
    byline: null,
    published: null,
    language: 'und',
    genre: null,
    relays: [],
    source: null,
    archived: null,
    gone: false,
    status: REMOVED,
    reason,
    since,
    outside: [],
    rights: '',
    removed: [],
    notes: [],
    display: 'excerpts',
    text: null,
  };
}
