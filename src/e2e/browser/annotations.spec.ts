import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './page.ts';
import type { AnnotationRecord, CollectionRecord } from '../../model/exports/annotations/annotationSchema.ts';

interface Article {
  url: string;
  annotations: string;
  /** Null where only excerpts are published. */
  text: string | null;
}

type Selector = AnnotationRecord['target'][number]['selector'][number];

const read = (path: string): unknown => JSON.parse(readFileSync(`${process.env.OUT_DIR ?? 'dist'}${path}`, 'utf8'));
const articles = read('/data/articles.json') as Article[];

for (const article of articles)
  test(`every selector of every annotation of ${article.url} selects its quote`, async ({ page }) => {
    const { first } = read(article.annotations) as CollectionRecord;
    const annotations = first.items.map((address) => read(address) as AnnotationRecord);
    const targets = annotations.flatMap(({ id, target }) => target.map(({ selector }) => ({ id, selector })));
    const selectors = <Type extends Selector['type']>(
      type: Type,
    ): (Extract<Selector, { type: Type }> & { id: string })[] =>
      targets.flatMap(({ id, selector }) =>
        selector
          .filter((each): each is Extract<Selector, { type: Type }> => each.type === type)
          .map((each) => ({ ...each, id })),
      );
    const quotes = selectors('TextQuoteSelector');
    await page.goto(article.url);

    await test.step('a TextQuoteSelector matches once in the element of the text, and that is its quote', async () => {
      expect.soft(await wrongQuotes(page, quotes)).toEqual([]);
      expect.soft(quotes.length).toBeGreaterThan(0);
    });

    await test.step('a CssSelector and the position that refines it select the quote, where the claim is marked', async () => {
      const found = await page.evaluate(selectedByPlace, selectors('CssSelector'));
      expect.soft(found).toEqual(quotes.map(({ id, exact }) => ({ id, count: 1, text: exact, isMarked: true })));
    });

    const { text } = article;
    if (text === null) return;
    await test.step('a TextPositionSelector selects it in the text of articles.json, which is the text of the page', async () => {
      const points = Array.from(text);
      const found = selectors('TextPositionSelector').map(({ start, end }) => points.slice(start, end).join(''));
      expect.soft(found).toEqual(quotes.map(({ exact }) => exact));
      const shown = await page.locator('.text > .passage').allTextContents();
      expect.soft(shown.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
    });
  });

/** Runs in the page: what each CssSelector, with the position that refines it, selects there. */
function selectedByPlace(
  selectors: { id: string; value: string; refinedBy: { start: number; end: number } }[],
): { id: string; count: number; text: string; isMarked: boolean }[] {
  return selectors.map(({ id, value, refinedBy }) => {
    const elements = document.querySelectorAll(value);
    const text = Array.from(elements[0]?.textContent ?? '')
      .slice(refinedBy.start, refinedBy.end)
      .join('');
    const claim = /([a-z0-9]{8})\.json$/.exec(id)?.[1] ?? '';
    const marked = [...(elements[0]?.querySelectorAll(`mark[data-claims~="${claim}"]`) ?? [])]
      .map(({ textContent }) => textContent)
      .join('');
    return { id, count: elements.length, text, isMarked: marked.includes(text) };
  });
}

/** The annotations whose words, with those around them, do not stand exactly once among the text nodes of the article’s text. */
function wrongQuotes(
  page: Page,
  quotes: readonly { id: string; exact?: string; prefix?: string; suffix?: string }[],
): Promise<string[]> {
  return page.evaluate(
    (each) => {
      const walker = document.createTreeWalker(document.querySelector('.text') ?? document.body, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; start: number }[] = [];
      let text = '';
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode as Text, start: text.length });
        text += walker.currentNode.textContent ?? '';
      }
      const place = (offset: number): [Text, number] => {
        const { node, start } = nodes.findLast((candidate) => candidate.start <= offset) ?? {
          node: new Text(),
          start: 0,
        };
        return [node, offset - start];
      };
      return each.flatMap(({ id, exact = '', prefix = '', suffix = '' }) => {
        const at = text.indexOf(prefix + exact + suffix);
        if (at === -1 || text.includes(prefix + exact + suffix, at + 1))
          return `${id}: ${at === -1 ? 'not' : 'more than once'} in the text`;
        const range = document.createRange();
        range.setStart(...place(at + prefix.length));
        // The end belongs to the node of the last character, where the next node begins beyond the text.
        const [last, index] = place(at + prefix.length + exact.length - 1);
        range.setEnd(last, index + 1);
        const inText = range.commonAncestorContainer.parentElement?.closest('.passage');
        return range.toString() === exact && inText ? [] : `${id}: selects “${range.toString()}”`;
      });
    },
    [...quotes],
  );
}
