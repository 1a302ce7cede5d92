import { Readability } from '@mozilla/readability';
import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { visit } from 'unist-util-visit';
import { isFurniture } from '../../../model/suggest/furniture.ts';
import { isLinks, sizeOf, wordsOf, type Block, type Leaf } from './htmlBlocks.ts';
import { droppedOf } from './htmlDropped.ts';
import { withMostProse } from './htmlProse.ts';
import { isAside, isCrossReference } from './htmlFurniture.ts';

/** The pieces of a page that make up its text: those that Readability finds, and what it drops among them. */
export function leavesOfText(page: Root, blocks: readonly Block[], title: string, language: string): Set<Leaf> {
  const keys = keptByReadability(page);
  // Where Readability finds no text, all of the page is: an editor can take out of it what is none.
  const isKept = ({ parent, struck }: Leaf): boolean =>
    !struck && (keys.size === 0 || (parent.type === 'element' && keys.has(keyOf(parent))));
  const isText = ({ leaves }: Block): boolean => !isFurniture(wordsOf(leaves), language);
  const chosen = blocks.filter(({ leaves }) => leaves.some(isKept));
  // Of a text shorter than its page’s notice about cookies that notice alone is found, perhaps with the title.
  if (!chosen.some((block) => isText(block) && wordsOf(block.leaves) !== title)) {
    const rest = blocks.filter((block) => isText(block) && !isAside(block) && !isLinks(block));
    return new Set(rest.flatMap(({ leaves }) => leaves.filter(({ struck }) => !struck)));
  }
  const parts = withoutFurniture(chosen);
  const found = withMostProse(parts, blocks);
  const restored = new Set([...found, ...droppedOf(blocks, found, title)].filter((block) => !parts.has(block)));
  return new Set([
    ...Array.from(parts).flatMap(({ leaves }) => leaves.filter(isKept)),
    ...Array.from(restored).flatMap(({ leaves }) => leaves.filter(({ struck }) => !struck)),
  ]);
}

/** Blocks without what belongs to the page, as long as they hold more than that. */
function withoutFurniture(found: readonly Block[]): Set<Block> {
  const own = found.filter((block) => !isCrossReference(block));
  const text = own.filter((block) => !isAside(block));
  return new Set(sizeOf(text) * 2 > sizeOf(own) ? text : own);
}

/** The keys of the elements of which Readability keeps the words. It gets a copy of the page, in which each has its key. */
function keptByReadability(page: Root): Set<string> {
  let count = 0;
  visit(page, 'element', (element) => {
    element.properties.dataKey = String(count);
    count += 1;
  });
  const { document } = parseHTML(toHtml(page));
  const found = new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse();
  return new Set(Array.from((found?.content ?? '').matchAll(/ data-key="(\d+)"/g), ([, key = '']) => key));
}

function keyOf({ properties }: Element): string {
  return String(properties.dataKey);
}

/** Takes out of a page all but some pieces of text. Returns whether anything is left. */
export function prune(parent: Parents, kept: ReadonlySet<Text>): boolean {
  parent.children = (parent.children as ElementContent[]).filter((node) => {
    if (node.type === 'text') return kept.has(node);
    return node.type === 'element' && (node.tagName === 'br' || node.tagName === 'hr' || prune(node, kept));
  });
  return parent.children.some(
    (node) => node.type === 'text' || (node.type === 'element' && !['br', 'hr'].includes(node.tagName)),
  );
}

/** The words of a block that are left out, in as many pieces as kept words part them into. */
export function piecesLeftOut(leaves: readonly Leaf[], kept: ReadonlySet<Leaf>): string[] {
  const pieces: Leaf[][] = [[]];
  for (const leaf of leaves) {
    if (!kept.has(leaf)) pieces.at(-1)?.push(leaf);
    else if (pieces.at(-1)?.length !== 0) pieces.push([]);
  }
  return pieces.map(wordsOf).filter((words) => /[\p{L}\p{N}]/u.test(words));
}
