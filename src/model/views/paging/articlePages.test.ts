import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Claim } from '../../story/corpus.ts';
import { BLOCK_BREAK, type PlainText } from '../../text/text.ts';
import { bareOn, claimPage, pageOfSection, pagesOfArticle } from './articlePages.ts';
import { PAGE_SIZE } from './limits.ts';

/** A top-level element of a text: its blocks by their lengths, and how many claims begin in it. */
interface Passage {
  blocks: readonly number[];
  claims: number;
  heading?: boolean;
}

/** An article of these passages, with no more of it than its pages are cut by. */
function articleOf(passages: readonly Passage[]): Article {
  const text: PlainText = { text: '', blocks: [] };
  const article = { text, claims: [] as Claim[], activeClaims: [] as Claim[] } as unknown as Article;
  for (const [section, { blocks, claims, heading = false }] of passages.entries()) {
    for (const length of blocks) {
      if (text.blocks.length > 0) text.text += BLOCK_BREAK;
      const start = text.text.length;
      text.text += 'x'.repeat(length);
      text.blocks.push({ start, end: text.text.length, section, heading });
    }
    const spans = text.blocks.slice(-1).map(({ start }) => ({ start, end: start + 1 }));
    for (let made = 0; made < claims; made++)
      article.activeClaims.push({ article, spans, status: 'active' } as unknown as Claim);
  }
  return article;
}

const passage = fc.record<Passage>({
  blocks: fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 3 }),
  claims: fc.nat(90),
  heading: fc.boolean(),
});
const sentence: Passage = { blocks: [190], claims: 2 };
const heading: Passage = { blocks: [20], claims: 0, heading: true };
const many = (count: number): Passage[] => Array.from({ length: count }, () => sentence);

/** What a page weighs. Five hundred characters weigh as much as one claim. */
function weightOf(article: Article, page: number): number {
  const { claims, from = 0, to = Infinity } = pagesOfArticle(article)[page - 1] ?? { claims: [] };
  const blocks = article.text.blocks.filter(({ section }) => section >= from && section < to);
  return claims.length + blocks.reduce((sum, { start, end }) => sum + end - start, 0) / 500;
}

describe('the pages of an article', () => {
  test('are one where it is no longer than most, and where it has no text', () => {
    for (const passages of [many(151), []])
      expect(pagesOfArticle(articleOf(passages))).toMatchObject([{ number: 1, of: 1, from: 0, to: undefined }]);
  });

  test('tell between them every sentence without a claim, each on its page', () => {
    const article = articleOf(many(1000));
    const bare = article.text.blocks.map(({ start }) => ({ start: start + 10, end: start + 20 }));
    Object.assign(article, { coverage: { total: 2000, covered: 1000, bare } });
    const told = pagesOfArticle(article).map((page) => bareOn(article, page));
    expect(told.flat()).toEqual(bare);
    expect(new Set(told.map(({ length }) => length))).toEqual(new Set([100]));
  });

  test('hold two thousand claims between them, each on the page where it begins', () => {
    const article = articleOf(many(1000));
    const pages = pagesOfArticle(article);
    expect(pages.length).toBe(10);
    expect(pages.flatMap(({ claims }) => claims)).toEqual(article.activeClaims);
    for (const { number, claims } of pages) expect(new Set(claims.map(claimPage))).toEqual(new Set([number]));
  });

  test('cut a long text without claims too, and never between a heading and what stands under it', () => {
    const passages = Array.from({ length: 40 }, (): Passage[] => [heading, { blocks: [9000], claims: 0 }]).flat();
    const pages = pagesOfArticle(articleOf(passages));
    expect(pages.length).toBeGreaterThan(1);
    for (const { from } of pages) expect(passages[from]).toBe(heading);
  });

  test('hold each passage once and in order, and weigh no more than one page holds', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 40 }), (passages) => {
        const article = articleOf(passages);
        const pages = pagesOfArticle(article);
        expect(pages.map(({ from }) => from)).toEqual([0, ...pages.slice(0, -1).map(({ to }) => to)]);
        expect(pages.at(-1)?.to).toBeUndefined();
        expect(pages.flatMap(({ claims }) => claims)).toEqual(article.activeClaims);
        for (const { number, from, to = passages.length } of pages) {
          // What stays together may weigh more than a page: then it stands alone.
          const cuts = passages.slice(from + 1, to).filter((_, index) => passages[from + index]?.heading !== true);
          const most = pages.length > 1 ? PAGE_SIZE.article.part : PAGE_SIZE.article.whole;
          expect(cuts.length === 0 || weightOf(article, number) <= most).toBe(true);
          for (let section = from; section < to; section++)
            expect(pageOfSection(article, section)?.number).toBe(number);
        }
      }),
    );
  });

  test('name the claims that no longer stand on the first', () => {
    const article = articleOf(many(1000));
    const last = article.activeClaims.at(-1);
    expect(last && claimPage(last)).toBe(10);
    expect(last && claimPage({ ...last, status: 'withdrawn' })).toBe(1);
    expect(last && claimPage({ ...last, spans: [] })).toBe(1);
  });
});
