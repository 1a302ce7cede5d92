import { parseMarkdown, plainText } from '../markdown/tree.ts';
import { readProse } from '../markdown/prose.ts';
import type { Corpus, Entries } from '../model/corpus.ts';
import { join } from '../model/join.ts';
import type { Problem } from '../model/problems.ts';
import { rules } from '../model/rules.ts';
import type { PlainText } from '../model/text.ts';
import { toEntries, type PlacedFile } from './entries.ts';
import { parseFrontMatter } from './frontMatter.ts';
import { PLACES_IN_WORDS, placeOf, type Collection } from './places.ts';
import { readFolder, type RawFile } from './read.ts';

/** A problem and the line and column of its file, from 1. */
export interface LocatedProblem extends Omit<Problem, 'at'> {
  line: number;
  column: number;
}

/** What a content folder holds: every entry that passes its schema, and every problem of all of them. */
export interface Content {
  entries: Omit<Entries, 'story'> & { story: Entries['story'] | undefined };
  problems: LocatedProblem[];
  texts: ReadonlyMap<string, PlainText>;
}

/** Reads and checks a content folder. Problems are returned, all of them; nothing is thrown for bad content. */
export async function loadContent(folder: string): Promise<Content> {
  const raw = await readFolder(folder).catch(() => []);
  const { placed, problems } = place(raw);
  const { entries, problems: faults } = toEntries(placed);
  const files = new Map(placed.map(({ content }) => [content.file, content]));
  const texts = new Map(entries.articles.map(({ slug, body }) => [slug, plainText(parseMarkdown(body))]));
  const { story } = entries;
  if (!story && !placed.some(({ collection }) => collection === 'story'))
    problems.push({
      file: 'story.md',
      line: 1,
      column: 1,
      rule: 'file-place',
      message: `no story.md in ${folder}; add it`,
    });
  const broken = story ? checkAll({ ...entries, story }, texts, placed) : [];
  for (const { at, ...problem } of [...faults, ...broken]) {
    const place = 'line' in at ? at : (files.get(problem.file)?.locate(at) ?? { line: 1, column: 1 });
    problems.push({ ...problem, ...place });
  }
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  return { entries, problems, texts };
}

/** Reads, checks and joins a content folder: the corpus, or every problem in it. */
export async function loadCorpus(folder: string): Promise<{ corpus: Corpus } | { problems: LocatedProblem[] }> {
  const { entries, problems, texts } = await loadContent(folder);
  const { story } = entries;
  return problems.length > 0 || !story ? { problems } : { corpus: join({ ...entries, story }, texts) };
}

function checkAll(entries: Entries, texts: ReadonlyMap<string, PlainText>, placed: readonly PlacedFile[]): Problem[] {
  const all = [
    entries.story,
    ...entries.articles,
    ...entries.claims,
    ...entries.entities,
    ...entries.events,
    ...entries.questions,
  ];
  const prose = new Map(all.map(({ file, body }) => [file, readProse(body)]));
  const slugs = (collection: Collection): string[] =>
    placed.filter((file) => file.collection === collection).map(({ slug }) => slug);
  const present = {
    article: slugs('articles'),
    claim: placed.filter(({ collection }) => collection === 'claims').flatMap(({ content }) => idOf(content.data)),
    entity: slugs('entities'),
    event: slugs('events'),
    question: slugs('questions'),
  };
  return rules.flatMap((rule) => rule.check({ entries, present, texts, prose }));
}

function idOf(data: unknown): string[] {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? [data.id] : [];
}

function place(raw: readonly RawFile[]): { placed: PlacedFile[]; problems: LocatedProblem[] } {
  const placed: PlacedFile[] = [];
  const problems: LocatedProblem[] = [];
  const top = { line: 1, column: 1 };
  for (const { file, text, fault } of raw) {
    const here = placeOf(file);
    if (fault !== undefined) problems.push({ file, ...top, rule: 'file-place', message: fault });
    else if (!here)
      problems.push({
        file,
        ...top,
        rule: 'file-place',
        message: `is in no place that content has; move it to ${PLACES_IN_WORDS}`,
      });
    else {
      const content = parseFrontMatter(file, text ?? '');
      if (Array.isArray(content)) problems.push(...content.map((found) => ({ ...found, rule: 'front-matter' })));
      else placed.push({ ...here, content });
    }
  }
  return { placed, problems };
}
