import type { Corpus } from '../../model/story/corpus.ts';
import type { Entries } from '../../model/story/entries.ts';
import { join } from '../../model/story/join/join.ts';
import { markRemoved } from '../../model/story/removed.ts';
import { raiseFor, type LocatedProblem, type Problem } from '../../model/rules/problems.ts';
import { remembered } from '../../model/remembered.ts';
import { rules } from '../../model/rules/allRules.ts';
import type { Context } from '../../model/rules/rule.ts';
import type { OwnWording } from '../../model/story/wording.ts';
import { contextOf, textOf } from './context.ts';
import { toEntries } from './entries.ts';
import { placeFiles } from './placedFiles.ts';
import { WORDING_FILE } from './places.ts';
import { readFolder, type RawFile, type ReadMemory } from './read.ts';
import { readRecords } from './records.ts';
import { soundContent, type Reading } from './soundContent.ts';

const misplaced = raiseFor('file-place');

/** What a content folder holds, with all that an editing surface asks of it. */
export interface Content extends Reading {
  present: Context['present'];
  /** What the rules looked at; undefined where there is no story to hold to them. */
  context: Context | undefined;
  /** Finds a problem's line and column. */
  locate: (problem: Problem) => LocatedProblem;
}

/**
 * Reads and checks a content folder. Problems are returned, all of them; nothing is thrown for bad content. With the
 * `memory` of an earlier reading, what has not changed is not read again.
 */
export async function loadContent(folder: string, memory?: ReadMemory): Promise<Content> {
  const [raw, records] = await Promise.all([readFolder(folder, memory).catch(() => []), readRecords(folder)]);
  const own = raw.find(({ file, text }) => file === WORDING_FILE && text !== undefined);
  const { placed, present, problems } = placeFiles(raw.filter((each) => each !== own));
  const { entries: read, problems: faults } = toEntries(placed);
  const entries = own ? { ...read, story: await withWording(own, read.story, problems) } : read;
  const files = new Map(placed.map(({ content }) => [content.file, content]));
  const texts = new Map(entries.articles.map((article) => [article.slug, textOf(article)]));
  const { story } = entries;
  if (!story && !placed.some(({ collection }) => collection === 'story'))
    problems.push(misplaced({ file: 'story.md', at: { line: 1, column: 1 } }, 'noStory', { folder }));
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
