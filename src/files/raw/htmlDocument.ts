import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toMdast } from 'hast-util-to-mdast';
import { visit } from 'unist-util-visit';
import { collapseSpaces, plainText } from '../../markdown/tree.ts';
import type { RawDocument } from './document.ts';
import { flattenInline, removeUnseen } from './htmlTree.ts';
import { saysOf } from './htmlSays.ts';

/**
 * Reads a saved web page: its text as Readability finds it, and what that leaves out. Readability wants a DOM; the small
 * parser that comes with it needs well-formed markup, so that the page is first read as a browser reads it.
 */
export function readHtmlDocument(html: string): RawDocument {
  const page = fromHtml(html);
  const says = saysOf(page, html);
  removeUnseen(page);
  const wellFormed = toHtml(page, { closeSelfClosing: true, upperDoctype: true });
  const found = new Readability(new JSDOMParser().parse(wellFormed, says.url), { charThreshold: 200 }).parse();
  const content = found?.content ? fromHtml(found.content, { fragment: true }) : page;
  for (const tree of [page, content]) flattenInline(tree);
  const mdast = toMdast(content);
  const tree = mdast.type === 'root' ? mdast : { type: 'root' as const, children: [] };
  const title = printedTitle(page, found?.title?.trim() ?? '');
  return {
    tree,
    removed: found?.content ? leftOut(blocksOf(page), blocksOf(content), title) : [],
    says: {
      ...(found?.byline && { byline: found.byline.replace(/\s+/g, ' ').trim() }),
      ...(found?.siteName && { site: found.siteName.trim() }),
      ...(found?.lang && { language: found.lang }),
      ...says,
      ...(title !== '' && { title }),
    },
  };
}

/** The page's heading, where its title is that and the name of the site. */
function printedTitle(page: Root, title: string): string {
  let heading = '';
  visit(page, 'element', ({ tagName, children }) => {
    if (tagName !== 'h1' || heading !== '') return;
    const words = plainText({ type: 'root', children }).text.replace(/\s+/g, ' ').trim();
    if (words !== '' && title.includes(words)) heading = words;
  });
  return heading === '' ? title : heading;
}

function blocksOf(tree: Root): string[] {
  collapseSpaces(tree);
  const { text, blocks } = plainText(tree);
  return blocks.map(({ start, end }) => text.slice(start, end).trim()).filter((block) => block !== '');
}

/** The blocks of a page that its text does not have, each once; the title is kept elsewhere. */
function leftOut(page: readonly string[], kept: readonly string[], title: string): string[] {
  const left = new Map<string, number>();
  for (const block of kept) left.set(block, (left.get(block) ?? 0) + 1);
  const removed = new Set<string>();
  for (const block of page) {
    const count = left.get(block) ?? 0;
    if (count > 0) left.set(block, count - 1);
    else if (block !== title && /[\p{L}\p{N}]/u.test(block)) removed.add(block);
  }
  return [...removed];
}
