import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements of which a reader sees no words. */
const UNSEEN = new Set('base head iframe link meta noscript object script style svg template title'.split(' '));

/** Elements that hold a picture or a sound, or what a reader may fill in. */
const WORDLESS = new Set('audio canvas datalist img input map picture select textarea video'.split(' '));

/** Elements within a line of text. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark math q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What a table is made of. */
const TABLE_PARTS = new Set('table thead tbody tfoot tr td th'.split(' '));

/** Whether an element stands within a line of text. */
export function isInline({ tagName }: Element): boolean {
  return INLINE.has(tagName);
}

/** Takes out of a page what a reader does not see: comments, code, what is hidden. */
export function removeUnseen(page: Root): void {
  visit(page, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const unseen = node.type === 'element' ? UNSEEN.has(node.tagName) || isHidden(node) : node.type !== 'text';
    if (!unseen) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Whether an element is marked as one that is not shown. What holds the whole text is shown once a script has run. */
function isHidden({ tagName, properties: { hidden, style } }: Element): boolean {
  if (['html', 'body', 'main', 'article'].includes(tagName)) return false;
  const isMarked = hidden !== undefined && hidden !== false;
  return (
    isMarked || (typeof style === 'string' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  );
}

/** Leaves of a tree only its blocks and their words: no links, no emphasis, no pictures. Returns the tree. */
export function flattenInline(tree: Root): Root {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (WORDLESS.has(node.tagName)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (!isInline(node) || node.tagName === 'br') return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return tree;
}

/** Takes apart the tables that only lay out a page, of which a cell holds more than a line; the words of each cell stay blocks. */
export function openLayoutTables(page: Root): Root {
  visit(page, 'element', (table) => {
    if (table.tagName !== 'table' || !cellsOf(table).some(holdsBlocks)) return;
    visit(table, 'element', (part) => {
      if (TABLE_PARTS.has(part.tagName)) part.tagName = 'div';
    });
  });
  return page;
}

function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  visit(table, 'element', (part) => {
    if (part.tagName === 'td' || part.tagName === 'th') cells.push(part);
  });
  return cells;
}

function holdsBlocks({ children }: Element): boolean {
  const blocks = children.filter((node) => node.type === 'element' && !isInline(node) && node.tagName !== 'br');
  return blocks.length > 1;
}

/** Turns lines that two breaks part into paragraphs, so that whatever reads the tree can tell them apart. */
export function splitAtBreaks(parent: Parents): void {
  for (const child of parent.children) if (child.type === 'element') splitAtBreaks(child);
  const runs = runsOf(parent.children);
  if (!runs.some((run) => run.type === 'break')) return;
  if (parent.type === 'element' && (parent.tagName === 'p' || isInline(parent))) parent.tagName = 'div';
  parent.children = runs.flatMap((run): ElementContent[] => {
    if (run.type === 'block') return run.nodes;
    return run.type === 'break' || run.nodes.every(isBlank) ? [] : [paragraph(run.nodes)];
  });
}

interface Run {
  type: 'line' | 'block' | 'break';
  nodes: ElementContent[];
}

/** The children of an element as blocks, the lines between them, and the places where two breaks part two lines. */
function runsOf(children: readonly Parents['children'][number][]): Run[] {
  const runs: Run[] = [];
  for (const node of children as ElementContent[]) {
    const type = node.type === 'element' && !isInline(node) ? 'block' : 'line';
    const last = runs.at(-1);
    if (type === 'line' && isBreak(node) && endsInBreak(last)) runs.push({ type: 'break', nodes: [] });
    else if (type === 'line' && last?.type === 'line') last.nodes.push(node);
    else if (!(isBlank(node) && last?.type === 'break') && !(isBreak(node) && last?.type === 'break'))
      runs.push({ type, nodes: [node] });
  }
  return runs;
}

/** Whether a line ends in a break, which goes from it: it parts two paragraphs. */
function endsInBreak(run: Run | undefined): boolean {
  if (run?.type !== 'line') return false;
  const end = run.nodes.findLastIndex((node) => !isBlank(node));
  const last = run.nodes[end];
  if (last === undefined || !isBreak(last)) return false;
  run.nodes.splice(end);
  return true;
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && /^\s*$/.test(node.value));
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}
