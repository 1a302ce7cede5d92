import type { Corpus } from '../corpus.ts';
import type { Published, PublishedRecord } from './ledger.ts';

/** The collections whose pages stand at an address made of their slug. */
export const ADDRESSED = ['articles', 'entities', 'events', 'questions'] as const;
export type Addressed = (typeof ADDRESSED)[number];

/** The addresses of all pages with a slug, `<collection>/<slug>`. */
export function pageAddresses(story: Record<Addressed, readonly { slug: string }[]>): string[] {
  return ADDRESSED.flatMap((collection) => story[collection].map(({ slug }) => `${collection}/${slug}`));
}

/**
 * Every address that the site serves, and the page that a reader gets there: the address itself, or where it has moved.
 * Claims are among them, by their id, and so is what was withdrawn or removed.
 */
export function publishedAddresses(
  corpus: Pick<Corpus, Addressed | 'claims' | 'gone' | 'removed'>,
  addresses: PublishedRecord | undefined,
): Map<string, string> {
  const { gone, removed } = corpus;
  const left = pageAddresses({ articles: removed.articles.map(({ name }) => ({ slug: name })), entities: [], ...gone });
  const pages = [...pageAddresses(corpus), ...left];
  const ids = [...corpus.claims.map(({ id }) => id), ...removed.claims.map(({ name }) => name)];
  const served = new Map([...pages, ...ids.map((id) => `claims/${id}`)].map((page) => [page, page]));
  const moves = movesOf(addresses?.lines ?? []);
  for (const from of moves.keys()) {
    const end = destination(from, moves, new Set(pages));
    if ('page' in end && !served.has(from)) served.set(from, end.page);
  }
  return served;
}

/** Where each address that has moved leads, one step at a time. */
export function movesOf(lines: readonly Published[]): Map<string, string> {
  return new Map(lines.flatMap(({ key, movedTo }) => (movedTo === undefined ? [] : [[key, movedTo]])));
}

/**
 * Follows the moves from an address until it comes to a page. Otherwise gives the address where the moves end, or
 * where they run in a circle.
 */
export function destination(
  from: string,
  moves: ReadonlyMap<string, string>,
  pages: ReadonlySet<string>,
): { page: string } | { lost: string } | { circle: string } {
  const seen = new Set<string>();
  let at = from;
  while (!pages.has(at)) {
    if (seen.has(at)) return { circle: at };
    seen.add(at);
    const next = moves.get(at);
    if (next === undefined) return { lost: at };
    at = next;
  }
  return { page: at };
}

/** The lines of the record once a page has moved: its old address leads to the new one, and so does what led to the old. */
export function withMove(lines: readonly Published[], from: string, to: string): Published[] {
  return lines.map(({ movedTo, ...line }) => {
    if (line.key === to) return line;
    if (line.key === from || movedTo === from) return { ...line, movedTo: to };
    return movedTo === undefined ? line : { ...line, movedTo };
  });
}
