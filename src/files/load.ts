import { parseMarkdown, plainText } from '../markdown/tree.ts';
import { readProse } from '../markdown/prose.ts';
import type { Corpus, Entries } from '../model/corpus.ts';
import { join } from '../model/join.ts';
import type { Records } from '../model/ledger.ts';
import type { Problem } from '../model/problems.ts';
import { rules } from '../model/rules.ts';
import type { Context } from '../model/rules/rule.ts';
import type { PlainText } from '../model/text.ts';
import { toEntries, type PlacedFile } from './entries.ts';
import { parseFrontMatter } from './frontMatter.ts';
import { PLACES_IN_WORDS, placeOf, type Collection } from './places.ts';
import { readFolder, type RawFile } from './read.ts';
import { readRecords } from './records.ts';

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
  records: Records;
  present: Context['present'];
}

/** Reads and checks a content folder. Problems are returned, all of them; nothing is thrown for bad content. */
export async function loadContent(folder: string): Promise<Content> {
  const [raw, records] = await Promise.all([readFolder(folder).catch(() => []), readRecords(folder)]);
  const { placed, present, problems } = place(raw);
  const { entries, problems: faults } = toEntries(placed);
  const files = new Map(placed.map(({ content }) => [content.file, content]));
  const texts = new Map(
    entries.articles.map(({ slug, body }) => {
      const { text, blocks } = plainText(parseMarkdown(body));
      return [slug, { text, blocks }];
    }),
  );
  const { story } = entries;
  if (!story && !placed.some(({ collection }) => collection === 'story'))
    problems.push({
      file: 'story.md',
      line: 1,
      column: 1,
      rule: 'file-place',
      message: `no story.md in ${folder}; add it`,
    });
  const broken = story ? checkAll({ ...entries, story }, { texts, present, records }) : [];
  for (const { at, ...problem } of [...faults, ...broken]) {
    const place = 'line' in at ? at : (files.get(problem.file)?.locate(at) ?? { line: 1, column: 1 });
    problems.push({ ...problem, ...place });
  }
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  return { entries, problems, texts, records, present };
}

/** Reads, checks and joins a content folder: the corpus, or every problem in it. */
export async function loadCorpus(folder: string): Promise<{ corpus: Corpus } | { problems: LocatedProblem[] }> {
  const { entries, problems, texts, records } = await loadContent(folder);
  const { story } = entries;
  return problems.length > 0 || !story ? { problems } : { corpus: join({ ...entries, story }, texts, records) };
}

function checkAll(entries: Entries, context: Pick<Context, 'texts' | 'present' | 'records'>): Problem[] {
  const all = [
    entries.story,
    ...entries.articles,
    ...entries.claims,
    ...entries.entities,
    ...entries.events,
    ...entries.questions,
  ];
  const prose = new Map(all.map(({ file, body }) => [file, readProse(body)]));
  return rules.flatMap((rule) => rule.check({ ...context, entries, prose }));
}

/** The id that a claim's text gives, even where the rest of its front matter cannot be read. */
function idIn(text: string): string[] {
  return [/^id:[ \t]*["']?([a-z0-9]{8})\b/m.exec(text)?.[1] ?? []].flat();
}

function place(raw: readonly RawFile[]): {
  placed: PlacedFile[];
  present: Context['present'];
  problems: LocatedProblem[];
} {
  const placed: PlacedFile[] = [];
  const present = { story: [], articles: [], claims: [], entities: [], events: [], questions: [] } as Record<
    Collection,
    string[]
  >;
  const problems: LocatedProblem[] = [];
  const top = { line: 1, column: 1 };
  for (const { file, text, fault } of raw) {
    const here = placeOf(file);
    if (here) present[here.collection].push(...(here.collection === 'claims' ? idIn(text ?? '') : [here.slug]));
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
  const { articles, claims, entities, events, questions } = present;
  return {
    placed,
    present: { article: articles, claim: claims, entity: entities, event: events, question: questions },
    problems,
  };
}
