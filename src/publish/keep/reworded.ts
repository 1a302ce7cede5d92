import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from '../../files/write/wholeFile.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { keyMaker } from './pageKeys.ts';
import { inOne } from './twoKeys.ts';

/** What each claim states, by its id. */
export type Statements = ReadonlyMap<string, string>;

/**
 * The keys of pages where claims state something else than in the last build. A claim is tied to very many pages, of which few
 * show its statement, and always with a link to it. So a page stays that would have stayed, had no claim been reworded, if
 * it links to none that was.
 */
export interface Rewording {
  /** Both keys of the pages of each record, by the path of the first of them. */
  keys: Map<string, string>;
  /** The ids of the claims that were reworded. */
  reworded: ReadonlySet<string>;
}

/** The keys of all pages of a corpus, whose claims had these statements in the last build. */
export function keysAfter(corpus: Corpus, last: Statements): Rewording {
  const keysWith = keyMaker(corpus);
  const keys = keysWith(({ statement }) => statement);
  const reworded = new Set(
    corpus.claims.filter(({ id, statement }) => (last.get(id) ?? statement) !== statement).map(({ id }) => id),
  );
  if (reworded.size === 0) return { keys, reworded };
  const before = keysWith(({ id, statement }) => last.get(id) ?? statement);
  return {
    keys: new Map(keys.entries().map(([path, now]) => [path, inOne({ now, before: before.get(path) ?? now })])),
    reworded,
  };
}

/** A link to a claim: to its page, or to its words in an article. */
const LINK = /(?:claims\/|#)([a-z0-9]{8})/g;

/** Tells of the text of a page, or of a feed, whether it links to one of some claims. */
export function linksTo(claims: ReadonlySet<string>): (text: string) => boolean {
  return (text) => text.matchAll(LINK).some(([, id = '']) => claims.has(id));
}

/** What the claims stated in the last build; nothing where it left no note. */
export function recallStatements(note: string): Statements {
  return new Map(existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as [string, string][]) : []);
}

/** Notes for the next build what the claims state. */
export function noteStatements(note: string, statements: Statements): void {
  writeWhole(note, JSON.stringify([...statements]));
}
