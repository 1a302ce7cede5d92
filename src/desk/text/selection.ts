import type { Span } from '../../model/text/text.ts';

/** The blocks of the text, each with the offset at which it begins. */
const BLOCKS = '[data-block]';

/** The stretch of the text that is selected in the page; undefined where none is. */
export function selectedSpan(surface: Element): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const touched = [...surface.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => range.intersectsNode(block));
  const spans = touched.map((block) => spanIn(block, range)).filter(({ start, end }) => end > start);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** What of a block a range holds. Its text in the page is the article's, letter for letter. */
function spanIn(block: HTMLElement, range: Range): Span {
  const from = Number(block.dataset.block);
  const upTo = (container: Node, offset: number): number => {
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(container, offset);
    return from + before.toString().length;
  };
  const whole = from + block.textContent.length;
  return {
    start: block.contains(range.startContainer) ? upTo(range.startContainer, range.startOffset) : from,
    end: block.contains(range.endContainer) ? upTo(range.endContainer, range.endOffset) : whole,
  };
}
