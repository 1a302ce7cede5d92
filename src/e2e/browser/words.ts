import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** A claim, and the link to its words that its page offers. */
export interface WordsLink {
  id: string;
  link: string;
}

/** What is used here of the reference implementation of text fragments, which has no types. */
interface Reference {
  getFragmentDirectives: (hash: string) => object;
  parseFragmentDirectives: (directives: object) => { text: object[] };
  /** Gives the first two places at most. */
  processTextFragmentDirective: (directive: object) => Range[];
}

const REFERENCE = readFileSync(
  fileURLToPath(import.meta.resolve('text-fragments-polyfill/text-fragment-utils')),
  'utf8',
);
const PATH = '/text-fragment-utils.js';

/** The link to its words that the page of a claim offers, from the root of the host. */
export function wordsLink(site: string, id: string): WordsLink {
  const html = readFileSync(join(site, `claims/${id}/index.html`), 'utf8');
  const text = /<dt>Link to the words<dd><pre>([^<]*)</.exec(html)?.[1] ?? '';
  const link = text.replace(/^https:\/\/[^/]+/, '');
  return { id, link: link.replaceAll('&#39;', "'").replaceAll('&amp;', '&') };
}

/**
 * Whether the browser itself follows links to words, which some do not without a window: asked by a page of two
 * paragraphs, an address that names one, and words of the other.
 */
export async function followsWords(page: Page): Promise<boolean> {
  const body = '<link rel="icon" href="data:,"><p id="named">One</p><p id="holding">Another</p>';
  await page.route('**/two-paragraphs', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/two-paragraphs#named:~:text=Another');
  return (await page.locator(':target').getAttribute('id')) === 'holding';
}

/**
 * Follows links on the page of their article as the reference implementation of text fragments does, whatever the
 * browser itself can do. Gives those that find any other letters than the marks of their claim hold.
 */
export async function strayLinks(page: Page, links: readonly WordsLink[]): Promise<string[]> {
  // From the page's own host, as its policy asks.
  await page.route(`**${PATH}`, (route) => route.fulfill({ contentType: 'text/javascript', body: REFERENCE }));
  return page.evaluate(findStray, { links, path: PATH });
}

/** Runs in the page. */
async function findStray({ links, path }: { links: readonly WordsLink[]; path: string }): Promise<string[]> {
  const reference = (await import(path)) as Reference;
  /** The letters of a stretch of the page, by their places in its text. */
  const lettersIn = (range: Range): number[] => {
    const found: number[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let passed = 0; texts.nextNode(); passed += texts.currentNode.nodeValue?.length ?? 0) {
      const node = texts.currentNode;
      if (!range.intersectsNode(node)) continue;
      for (const [at, letter] of (node.nodeValue ?? '').split('').entries())
        if (letter.trim() !== '' && range.comparePoint(node, at) === 0 && range.comparePoint(node, at + 1) === 0)
          found.push(passed + at);
    }
    return found;
  };
  const within = (element: Element): Range => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  };
  return links.flatMap(({ id, link }) => {
    const { hash } = new URL(link, location.href);
    const { text } = reference.parseFragmentDirectives(reference.getFragmentDirectives(hash));
    const places = text.flatMap((directive) => reference.processTextFragmentDirective(directive).slice(0, 1));
    const found = new Set(places.flatMap(lettersIn));
    const marks = Array.from(document.querySelectorAll(`mark[data-claims~="${id}"]`));
    const expected = new Set(marks.map(within).flatMap(lettersIn));
    const [missed, astray] = [expected.difference(found).size, found.difference(expected).size];
    const isRight = expected.size > 0 && missed === 0 && astray === 0;
    return isRight ? [] : [`${id}: of ${expected.size} letters ${missed} missed, and ${astray} others: ${link}`];
  });
}
