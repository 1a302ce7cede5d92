import type { Definition, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Lost } from '../model/rules/rule.ts';

/** Text beside a mark of emphasis that makes it likely to be a sign of the text: 2*3*4. */
const WITHIN_WORD = /[\p{L}\p{N}]/u;

/** A list that begins with a higher number is more likely a year, or another number that begins a sentence. */
const HIGHEST_FIRST = 99;

/**
 * The signs and words of a Markdown text that its readers do not get, where its author hardly meant that: marks of emphasis
 * within a word, a number or a dash taken for a list, brackets taken for a link, lines that only define something. Each
 * with its offset in UTF-16 code units.
 */
export function lostSigns(tree: Root, markdown: string): Lost[] {
  const lost: Lost[] = [];
  const used = new Set<string>();
  visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
    if ('identifier' in node) used.add(keyOf(node.type.startsWith('footnote'), node.identifier));
  });
  visit(tree, (node, _, parent) => {
    const found = lossIn(node, parent, markdown, used);
    if (found !== undefined) lost.push({ offset: node.position?.start.offset ?? 0, ...found });
  });
  return lost;
}

function lossIn(
  node: Nodes,
  parent: Parents | undefined,
  markdown: string,
  used: ReadonlySet<string>,
): Omit<Lost, 'offset'> | undefined {
  const words = sourceOf(node, markdown);
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return isWithinWord(node, markdown)
        ? { words, how: 'marks emphasis, and its marks go', remedy: 'write “\\” before each of them' }
        : undefined;
    case 'list':
      return parent?.type === 'root' && isAccidental(node) ? listLoss(words) : undefined;
    case 'linkReference':
      return node.referenceType === 'shortcut'
        ? { words, how: 'becomes a link, and its brackets go', remedy: 'write “\\” before “[” if the text has them' }
        : undefined;
    case 'definition':
      return used.has(keyOf(false, node.identifier)) ? undefined : definitionLoss(node, words);
    case 'footnoteDefinition':
      return used.has(keyOf(true, node.identifier))
        ? undefined
        : {
            words: words.split('\n')[0] ?? words,
            how: 'is a note that nothing refers to, and is not shown',
            remedy: `refer to it with “[^${node.label ?? node.identifier}]”, or remove it`,
          };
    default:
      return undefined;
  }
}

/** A note and a link may have the same name. */
function keyOf(isNote: boolean, identifier: string): string {
  return `${isNote ? '^' : ''}${identifier}`;
}

function isAccidental(list: Extract<Nodes, { type: 'list' }>): boolean {
  return list.children.length === 1 || (list.start ?? 0) > HIGHEST_FIRST;
}

function listLoss(words: string): Omit<Lost, 'offset'> {
  const [marker = ''] = words.split(/\s/, 1);
  const escaped = /^\d/.test(marker) ? `${marker.slice(0, -1)}\\${marker.slice(-1)}` : `\\${marker}`;
  return {
    words: marker,
    how: 'begins a list, and is not part of the text',
    remedy: `write “${escaped}” if the text has it`,
  };
}

function definitionLoss(node: Definition, words: string): Omit<Lost, 'offset'> {
  return {
    words,
    how: 'is taken for the address of a link, and is not shown',
    remedy: `write “\\[${node.label ?? node.identifier}]” if the text has it`,
  };
}

function isWithinWord(node: Nodes, markdown: string): boolean {
  const { start, end } = node.position ?? {};
  const before = markdown.slice(0, start?.offset).slice(-1);
  const after = markdown.charAt(end?.offset ?? markdown.length);
  return WITHIN_WORD.test(before) || WITHIN_WORD.test(after);
}

function sourceOf(node: Nodes, markdown: string): string {
  return markdown.slice(node.position?.start.offset, node.position?.end.offset);
}
