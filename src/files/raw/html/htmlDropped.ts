import { isLinks, wordsOf, type Block } from './htmlBlocks.ts';
import { isAside } from './htmlFurniture.ts';

/** A paragraph shorter than this may be anything. */
const PROSE = 60;

/** How many paragraphs a standfirst has at most. */
const MOST_STANDFIRSTS = 3;

/**
 * What Readability drops of a text: paragraphs between the title and the text it finds (a standfirst), and headings and
 * paragraphs that stand among those it keeps.
 */
export function droppedOf(blocks: readonly Block[], found: ReadonlySet<Block>, title: string): Block[] {
  const first = blocks.findIndex((block) => found.has(block));
  const last = blocks.findLastIndex((block) => found.has(block));
  if (first === -1) return [];
  const heading = blocks.findLastIndex((block, at) => at <= first && title !== '' && wordsOf(block.leaves) === title);
  const standfirst = heading === -1 ? [] : blocks.slice(heading + 1, first).filter(isProse);
  const within = blocks.slice(first, last).filter((block, at) => {
    if (found.has(block)) return false;
    const [before, after] = [nearest(blocks, found, first + at, -1), nearest(blocks, found, first + at, 1)];
    return isHeading(block)
      ? standsBeside(block, after)
      : isProse(block) && standsBeside(block, before) && standsBeside(block, after);
  });
  return [...(standfirst.length <= MOST_STANDFIRSTS ? standfirst : []), ...within];
}

/** The block that is kept and stands nearest to a place, before or after it. */
function nearest(blocks: readonly Block[], found: ReadonlySet<Block>, from: number, step: 1 | -1): Block | undefined {
  for (let at = from + step; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (block && found.has(block)) return block;
  }
  return undefined;
}

/** Whether a block stands in the same element as another one. */
function standsBeside(block: Block, other: Block | undefined): boolean {
  const container = block.around[1];
  return container !== undefined && other !== undefined && other.around.includes(container) && !isAside(block);
}

function isHeading(block: Block): boolean {
  return /^h[2-6]$/.test(block.around[0]?.tagName ?? '') && !isAside(block);
}

/** Whether a block holds sentences and not links. */
export function isProse(block: Block): boolean {
  const words = wordsOf(block.leaves);
  const ends = /[.!?…。！？]["”»’)]*$/.test(words) || block.around.some(({ tagName }) => tagName === 'blockquote');
  return words.length >= PROSE && !isLinks(block) && ends && !isAside(block);
}
