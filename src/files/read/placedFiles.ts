import { remembered } from '../../model/remembered.ts';
import { raiseFor, type Problem } from '../../model/rules/problems.ts';
import type { Context } from '../../model/rules/rule.ts';
import type { PlacedFile } from './entries.ts';
import { parseFrontMatter, type FrontMatterFault } from './frontMatter.ts';
import { placeOf, type Collection } from './places.ts';
import type { RawFile } from './read.ts';

const [misplaced, unread] = [raiseFor('file-place'), raiseFor('front-matter')];

/** The files of a content folder, each taken apart and in its collection. */
export interface PlacedFiles {
  placed: PlacedFile[];
  present: Context['present'];
  /** Of files that cannot be read, and of those that have no place. */
  problems: Problem[];
}

/** Takes files apart and puts each in its collection. */
export function placeFiles(raw: readonly RawFile[]): PlacedFiles {
  const placed: PlacedFile[] = [];
  const problems: Problem[] = [];
  for (const each of raw) {
    const found = each.fault === undefined ? takeApart(each) : undefined;
    if (Array.isArray(found)) problems.push(...unreadIn(each.file, found));
    else if (found) placed.push(found);
    else problems.push(outOfPlace(each));
  }
  return { placed, present: presentIn(raw), problems };
}

function unreadIn(file: string, faults: readonly FrontMatterFault[]): Problem[] {
  return faults.map(({ line, column, key, params }) => unread({ file, at: { line, column } }, key, params));
}

function outOfPlace({ file, fault }: RawFile): Problem {
  const { key, params } = fault ?? ({ key: 'elsewhere', params: {} } as const);
  return misplaced({ file, at: { line: 1, column: 1 } }, key, params);
}

/** What there is of each collection, even where it cannot be read. */
function presentIn(raw: readonly RawFile[]): Context['present'] {
  const places = raw.map(({ file, text = '' }) => ({ ...placeOf(file), text }));
  const slugsIn = (wanted: Collection): string[] =>
    places.flatMap(({ collection, slug }) => (collection === wanted && slug !== undefined ? [slug] : []));
  return {
    article: slugsIn('articles'),
    claim: places.flatMap(({ collection, text }) => (collection === 'claims' ? idIn(text) : [])),
    entity: slugsIn('entities'),
    event: slugsIn('events'),
    question: slugsIn('questions'),
  };
}

/** Takes a file apart; undefined where its place is none that content has. */
const takeApart = remembered(({ file, text = '' }: RawFile): PlacedFile | FrontMatterFault[] | undefined => {
  const here = placeOf(file);
  if (!here) return undefined;
  const content = parseFrontMatter(file, text);
  return Array.isArray(content) ? content : { ...here, content };
});

/** The id that a claim's text gives, even where the rest of its front matter cannot be read. */
function idIn(text: string): string[] {
  return [/^id:[ \t]*["']?([a-z0-9]{8})\b/m.exec(text)?.[1] ?? []].flat();
}
