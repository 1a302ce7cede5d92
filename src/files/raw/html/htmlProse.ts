import type { Element } from 'hast';
import { isLinks, sizeOf, type Block } from './htmlBlocks.ts';
import { isProse } from './htmlDropped.ts';
import { isAside } from './htmlFurniture.ts';

/** A text with more characters is taken for the whole one. */
const SHORT = 1000;

/** How many times as long what is left out must be for a short text to be taken for a mere part. */
const MUCH_MORE = 1.5;

/** How much of the prose of a page stands in the element that holds its text. */
const MOST = 0.75;

/**
 * The blocks of the smallest element that holds most of the prose of a page, where those that were found are short and leave
 * most of it out; else those that were found.
 */
export function withMostProse(found: ReadonlySet<Block>, blocks: readonly Block[]): ReadonlySet<Block> {
  if (sizeOf(found) > SHORT) return found;
  const prose = blocks.filter(isProse);
  const left = sizeOf(prose.filter((block) => !found.has(block)));
  const holder = left > sizeOf(found) * MUCH_MORE ? holderOf(prose) : undefined;
  if (!holder) return found;
  return new Set(blocks.filter((block) => found.has(block) || (block.around.includes(holder) && isText(block))));
}

/** The innermost element that holds most of some blocks. */
function holderOf(prose: readonly Block[]): Element | undefined {
  const held = new Map<Element, number>();
  for (const block of prose)
    for (const element of block.around) held.set(element, (held.get(element) ?? 0) + sizeOf([block]));
  const enough = sizeOf(prose) * MOST;
  // Around a block, elements stand from the innermost.
  return prose.flatMap(({ around }) => around.find((element) => (held.get(element) ?? 0) >= enough) ?? [])[0];
}

/** Whether a block is no aside, and not mostly links. */
function isText(block: Block): boolean {
  return !isAside(block) && !isLinks(block);
}
