import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** What GFM takes for the beginning of an address, beyond what its own writer escapes. */
const ADDRESSES = [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' as const }];

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', unsafe: ADDRESSES }).freeze();

/** A tree as Markdown that reads back as the same text: whatever would be syntax is escaped. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

/** Paragraphs as a tree, each nothing but its words. */
export function paragraphTree(paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}
