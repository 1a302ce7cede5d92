import type { Element, Nodes, Root, Text } from 'hast';
import { isInline } from './htmlTree.ts';

/** A piece of text of a page and what stands around it. */
export interface Leaf {
  node: Text;
  /** The element that it stands in. */
  parent: Element | Root;
  linked: boolean;
  /** Whether it is struck out, so that the text no longer says it. */
  struck: boolean;
}

/** A paragraph, a heading, an item or a cell of a page: text that stands on lines of its own. */
export interface Block {
  /** The elements around it, from the innermost. */
  around: Element[];
  leaves: Leaf[];
}

const STRUCK = new Set(['del', 's', 'strike']);

/** The blocks of a page that hold words, in their order. */
export function blocksOf(page: Root): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  const visit = (parent: Element | Root, around: Element[], linked: boolean, struck: boolean): void => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        if (!open && node.value.trim() === '') continue;
        if (!open) blocks.push((open = { around, leaves: [] }));
        open.leaves.push({ node, parent, linked, struck });
      } else if (node.type === 'element' && node.tagName === 'br') {
        open?.leaves.push({ node: { type: 'text', value: '\n' }, parent, linked, struck });
      } else if (node.type === 'element') {
        const isBlock = !isInline(node);
        if (isBlock) open = undefined;
        visit(node, isBlock ? [node, ...around] : around, linked || isLink(node), struck || isStruck(node));
        if (isBlock) open = undefined;
      }
    }
  };
  visit(page, [], false, false);
  return blocks;
}

/** Whether the words of an element are struck out, by its name or by its style. */
function isStruck({ tagName, properties: { style } }: Element): boolean {
  return STRUCK.has(tagName) || (typeof style === 'string' && /text-decoration[^;]*line-through/i.test(style));
}

/** Whether an element links to another page. */
function isLink({ tagName, properties: { href } }: Element): boolean {
  return tagName === 'a' && typeof href === 'string' && !href.startsWith('#');
}

/** The words of some leaves, on one line. */
export function wordsOf(leaves: readonly Leaf[]): string {
  return oneLine(leaves.map(({ node }) => node.value).join(''));
}

/** How many characters some blocks have. */
export function sizeOf(blocks: Iterable<Block>): number {
  return Array.from(blocks).reduce((sum, { leaves }) => sum + wordsOf(leaves).length, 0);
}

/** Whether a third of a block, or more, links to other pages. */
export function isLinks({ leaves }: Block): boolean {
  return wordsOf(leaves.filter(({ linked }) => linked)).length * 3 >= wordsOf(leaves).length;
}

/** The words of a node, on one line. */
export function lineOf(node: Nodes): string {
  return oneLine(textOf(node));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const words = node.children.map(textOf).join('');
  return node.type === 'element' && (!isInline(node) || node.tagName === 'br') ? ` ${words} ` : words;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
