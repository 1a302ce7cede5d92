import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { readProse } from '../../markdown/readProse.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import type { Entries, Entry } from '../../model/story/entries.ts';
import { join } from '../../model/story/join/join.ts';
import { markRemoved } from '../../model/story/removed.ts';
import type { PublishedRecords } from '../../model/story/ledger/ledger.ts';
import { raiseFor, type LocatedProblem, type Problem } from '../../model/rules/problems.ts';
import { findQuote } from '../../model/text/quotes/quotes.ts';
import { remembered } from '../../model/remembered.ts';
import { rules } from '../../model/rules/allRules.ts';
import type { Context } from '../../model/rules/rule.ts';
import { articleOf } from '../../model/story/ids.ts';
import type { OwnWording } from '../../model/story/wording.ts';
import type { PlainText } from '../../model/text/text.ts';
import { toEntries, type PlacedFile } from './entries.ts';
import { parseFrontMatter, type FrontMatterFault } from './frontMatter.ts';
import { placeOf, WORDING_FILE, type Collection } from './places.ts';
import { readFolder, type RawFile, type ReadMemory } from './read.ts';
import { readRecords } from './records.ts';

const [misplaced, unread] = [raiseFor('file-place'), raiseFor('front-matter')];
const TOP = { line: 1, column: 1 };

/** What a content folder holds: every entry that passes its schema, and every problem of all of them. */
export interface Content {
  entries: Omit<Entries, 'story'> & { story: Entries['story'] | undefined };
  problems: LocatedProblem[];
  texts: ReadonlyMap<string, PlainText>;
  records: PublishedRecords;
  present: Context['present'];
  /** What the rules looked at; undefined where there is no story to hold to them. */
  context: Context | undefined;
  /** Finds a problem's line and column. */
  locate: (problem: Problem) => LocatedProblem;
}

/** What a reading of a content folder gives, with what is wrong. */
export type Reading = Pick<Content, 'entries' | 'problems' | 'texts' | 'records'>;

/** Content without problems: what a site is made of. */
export interface SoundContent extends Pick<Content, 'texts' | 'records'> {
  entries: Entries;
}

/**
 * Reads and checks a content folder. Problems are returned, all of them; nothing is thrown for bad content. With the
 * `memory` of an earlier reading, what has not changed is not read again.
 */
export async function loadContent(folder: string, memory?: ReadMemory): Promise<Content> {
  const [raw, records] = await Promise.all([readFolder(folder, memory).catch(() => []), readRecords(folder)]);
  const own = raw.find(({ file, text }) => file === WORDING_FILE && text !== undefined);
  const { placed, present, problems } = place(raw.filter((each) => each !== own));
  const { entries: read, problems: faults } = toEntries(placed);
  const entries = own ? { ...read, story: await withWording(own, read.story, problems) } : read;
  const files = new Map(placed.map(({ content }) => [content.file, content]));
  const texts = new Map(entries.articles.map((article) => [article.slug, textOf(article)]));
  const { story } = entries;
  if (!story && !placed.some(({ collection }) => collection === 'story'))
    problems.push(misplaced({ file: 'story.md', at: TOP }, 'noStory', { folder }));
  const comments = new Map(placed.map(({ content }) => [content.file, content.comments]));
  const context = story && contextOf(markRemoved({ ...entries, story }), { texts, present, comments, records });
  const broken = context ? rules.flatMap((rule) => rule.check(context)) : [];
  const locate = ({ at, ...problem }: Problem): LocatedProblem => ({
    ...problem,
    ...('line' in at ? at : (files.get(problem.file)?.locate(at) ?? { line: 1, column: 1 })),
  });
  const found = inOrder([...problems, ...faults, ...broken].map(locate));
  return { entries, problems: found, texts, records, present, context, locate };
}

/** Problems by file and line. */
export function inOrder(problems: readonly LocatedProblem[]): LocatedProblem[] {
  return problems.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
}

/** Reads, checks and joins a content folder: the corpus, or every problem in it. */
export async function loadCorpus(folder: string): Promise<{ corpus: Corpus } | { problems: LocatedProblem[] }> {
  const content = await loadContent(folder);
  const corpus = corpusOf(content);
  return corpus ? { corpus } : { problems: content.problems };
}

/** The content itself; undefined where anything is wrong with it. */
export function soundContent({ entries, problems, texts, records }: Reading): SoundContent | undefined {
  const { story } = entries;
  return problems.length > 0 || !story ? undefined : { entries: { ...entries, story }, texts, records };
}

/** Joins what was read of a content folder; undefined where anything is wrong with it. */
export function corpusOf(reading: Reading): Corpus | undefined {
  const content = soundContent(reading);
  return content && join(content.entries, content.texts, content.records);
}

/** A story with the messages of its wording file, whose problems are put to the others. For the same two it is the same object again. */
async function withWording(
  own: RawFile,
  story: Content['entries']['story'],
  problems: Problem[],
): Promise<Content['entries']['story']> {
  // Few stories have such a file, and to load what reads it takes a while.
  const { readWording } = await import('./wordingFile.ts');
  const read = readWording(own)(story?.data.language ?? 'en');
  problems.push(...read.problems);
  return story && wordedStory(read.wording)(story);
}

const wordedStory = remembered((wording: OwnWording) =>
  remembered((story: Entries['story']): Entries['story'] => ({ ...story, data: { ...story.data, wording } })),
);

/** Takes a file apart; undefined where its place is none that content has. */
const takeApart = remembered(({ file, text = '' }: RawFile): PlacedFile | FrontMatterFault[] | undefined => {
  const here = placeOf(file);
  if (!here) return undefined;
  const content = parseFrontMatter(file, text);
  return Array.isArray(content) ? content : { ...here, content };
});

const textOf = remembered(({ body }: Entries['articles'][number]): PlainText => {
  const { text, blocks } = plainText(parseMarkdown(body));
  return { text, blocks };
});
const proseOf = remembered(({ body }: Entry<unknown>) => readProse(body));
const quotesIn = remembered((text: PlainText) =>
  remembered(({ data }: Entries['claims'][number]) => findQuote(text, data.quote, data.occurrence)),
);

function contextOf(entries: Entries, given: Pick<Context, 'texts' | 'present' | 'comments' | 'records'>): Context {
  const all = [
    entries.story,
    ...entries.articles,
    ...entries.claims,
    ...entries.entities,
    ...entries.events,
    ...entries.questions,
  ];
  const prose = new Map(all.map((entry) => [entry.file, proseOf(entry)]));
  const quotes = new Map(
    entries.claims.flatMap((claim) => {
      const text = given.texts.get(articleOf(claim.slug));
      return text ? [[claim.file, quotesIn(text)(claim)] as const] : [];
    }),
  );
  return { ...given, entries, prose, quotes };
}

/** The id that a claim's text gives, even where the rest of its front matter cannot be read. */
function idIn(text: string): string[] {
  return [/^id:[ \t]*["']?([a-z0-9]{8})\b/m.exec(text)?.[1] ?? []].flat();
}

function place(raw: readonly RawFile[]): {
  placed: PlacedFile[];
  present: Context['present'];
  problems: Problem[];
} {
  const placed: PlacedFile[] = [];
  const present = { story: [], articles: [], claims: [], entities: [], events: [], questions: [] } as Record<
    Collection,
    string[]
  >;
  const problems: Problem[] = [];
  for (const each of raw) {
    const { file, text, fault } = each;
    const here = placeOf(file);
    if (here) present[here.collection].push(...(here.collection === 'claims' ? idIn(text ?? '') : [here.slug]));
    const found = fault === undefined ? takeApart(each) : undefined;
    if (Array.isArray(found))
      problems.push(
        ...found.map(({ line, column, key, params }) => unread({ file, at: { line, column } }, key, params)),
      );
    else if (found) placed.push(found);
    else {
      const { key, params } = fault ?? ({ key: 'elsewhere', params: {} } as const);
      problems.push(misplaced({ file, at: TOP }, key, params));
    }
  }
  const { articles, claims, entities, events, questions } = present;
  return {
    placed,
    present: { article: articles, claim: claims, entity: entities, event: events, question: questions },
    problems,
  };
}
