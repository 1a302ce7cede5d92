import { remembered } from '../../remembered.ts';
import type { Article, Claim } from '../../story/corpus.ts';
import { blockAt, type Span } from '../../text/text.ts';
import { PAGE_SIZE } from './limits.ts';
import { pagesOf, type ListPage } from './paging.ts';

/** One page of an article: some of the top-level elements of its text, and the claims that begin in them. */
export interface ArticlePage extends Pick<ListPage<unknown>, 'number' | 'of'> {
  /** The first of these elements, from 0, and the first of the next page; undefined on the last page. */
  from: number;
  to: number | undefined;
  /** Those that stand, in the order of the text. */
  claims: Claim[];
}

/** Top-level elements that stay together: a heading, and what stands under it. */
interface Piece {
  from: number;
  claims: Claim[];
  /** How many characters it has. */
  length: number;
}

/** So many characters of a text take about as many bytes of its page as one claim. */
const CHARACTERS = 500;

/**
 * The pages of an article, cut between the top-level elements of its text. Only the text of a very long article, or of one
 * with very many claims, goes on over several.
 */
export const pagesOfArticle = remembered((article: Article): ArticlePage[] => {
  const pages = pagesOf(piecesOf(article), PAGE_SIZE.article, weightOf);
  return pages.map(({ number, of, items }, index) => ({
    number,
    of,
    from: index === 0 ? 0 : (items[0]?.from ?? 0),
    to: pages[index + 1]?.items[0]?.from,
    claims: items.flatMap(({ claims }) => claims),
  }));
});

/** The page of an article that holds a top-level element of its text. */
export function pageOfSection(article: Article, section: number): ArticlePage | undefined {
  return pagesOfArticle(article).findLast(({ from }) => from <= section);
}

/** The number of the page of its article on which a claim begins; the first page names those that no longer stand. */
export function claimPage({ article, spans, status }: Claim): number {
  const block = status === 'active' ? blockAt(article.text.blocks, spans[0]?.start ?? -1) : undefined;
  return (block && pageOfSection(article, block.section)?.number) ?? 1;
}

/** The sentences on a page of an article that carry no claim. */
export function bareOn({ text, coverage }: Article, { from, to = Infinity }: Pick<ArticlePage, 'from' | 'to'>): Span[] {
  return coverage.bare.filter(({ start }) => {
    const section = blockAt(text.blocks, start)?.section ?? 0;
    return section >= from && section < to;
  });
}

function weightOf({ claims, length }: Piece): number {
  return claims.length + length / CHARACTERS;
}

function piecesOf({ text: { blocks }, activeClaims }: Article): Piece[] {
  const begun = Map.groupBy(activeClaims, ({ spans }) => blockAt(blocks, spans[0]?.start ?? -1));
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (!before || (before.section !== block.section && !before.heading))
      pieces.push({ from: block.section, claims: [], length: 0 });
    const piece = pieces.at(-1);
    piece?.claims.push(...(begun.get(block) ?? []));
    if (piece) piece.length += block.end - block.start;
  }
  return pieces;
}
