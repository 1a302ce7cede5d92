import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from '../../files/write/wholeFile.ts';
import { relationViews } from '../../model/claims/related.ts';
import type { Claim, Corpus } from '../../model/story/corpus.ts';
import { keyMaker } from './pageKeys.ts';
import { inOne } from './twoKeys.ts';

/** What each claim states, by its id. */
export type Statements = ReadonlyMap<string, string>;

/**
 * The keys of pages where claims state something else than in the last build. A claim is tied to very many pages, of which few
 * show its statement, and always with a link to it, or to a claim to which it is tied: a notice of a correction tells what the other
 * claim states. So a page stays that would have stayed, had no claim been reworded, if it links to none of these.
 */
export interface Rewording {
  /** Both keys of the pages of each record, by the path of the first of them. */
  keys: Map<string, string>;
  /** The ids of the claims that were reworded, and of those to which they are tied. */
  reworded: ReadonlySet<string>;
}

/** The keys of all pages of a corpus, whose claims had these statements in the last build. */
export function keysAfter(corpus: Corpus, last: Statements): Rewording {
  const keysWith = keyMaker(corpus);
  const keys = keysWith(({ statement }) => statement);
  const changed = corpus.claims.filter(({ id, statement }) => (last.get(id) ?? statement) !== statement);
  if (changed.length === 0) return { keys, reworded: new Set() };
  const before = keysWith(({ id, statement }) => last.get(id) ?? statement);
  return {
    keys: new Map(keys.entries().map(([path, now]) => [path, inOne({ now, before: before.get(path) ?? now })])),
    reworded: new Set(withTied(changed, corpus).map(({ id }) => id)),
  };
}

/** Claims with all that are tied to them by relations and replacements, from one to the next. */
function withTied(claims: readonly Claim[], corpus: Corpus): Claim[] {
  const relations = relationViews(corpus);
  const found = new Set(claims);
  for (const claim of found) {
    const related = (relations.get(claim) ?? []).map((relation) => relation.claim);
    for (const tied of [...related, ...claim.replacements, ...claim.replaced]) found.add(tied);
  }
  return [...found];
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
