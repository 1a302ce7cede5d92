import type { Association, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Lost } from '../model/rules/rule.ts';

/** What is lost, without its place. */
type Loss = Omit<Lost, 'offset' | 'escapes'>;

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
    const offset = node.position?.start.offset ?? 0;
    if (found !== undefined) lost.push({ offset, escapes: escapesOf(node, offset, markdown), ...found });
  });
  return lost;
}

function lossIn(
  node: Nodes,
  parent: Parents | undefined,
  markdown: string,
  used: ReadonlySet<string>,
): Loss | undefined {
  const words = sourceOf(node, markdown);
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return isWithinWord(node, markdown) ? { loss: 'emphasis', params: { words } } : undefined;
    case 'list':
      return parent?.type === 'root' && isAccidental(node)
        ? { loss: 'list', params: { words: words.split(/\s/, 1)[0] ?? '' } }
        : undefined;
    case 'linkReference':
      return node.referenceType === 'shortcut' ? { loss: 'link', params: { words } } : undefined;
    case 'definition':
      return used.has(keyOf(false, node.identifier)) ? undefined : named('definition', node, words);
    case 'footnoteDefinition':
      return used.has(keyOf(true, node.identifier)) ? undefined : named('note', node, words.split('\n')[0] ?? words);
    default:
      return undefined;
  }
}

/** How often escapes are added: one that is added may show what was hidden before, such as a list within a list. */
const ROUNDS = 4;

/** A line that defines something, of which the words would otherwise go on in the paragraph before it. */
const DEFINITION_LINE = /^\[[^\]]+\]:/;

/** A text with a backslash at a place; a line that defined something becomes a paragraph of its own. */
function withEscape(text: string, at: number): string {
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  const parts = before.endsWith('\n') && DEFINITION_LINE.test(behind);
  return `${before}${parts ? '\n' : ''}\\${behind}`;
}

/**
 * A Markdown text in which whatever `lostSigns` finds is escaped, so that readers get it: for texts that were not written
 * as Markdown, or with other rules of it.
 */
export function keepSigns(markdown: string, parse: (text: string) => Root): string {
  let text = markdown;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lost = lostSigns(parse(text), text);
    if (lost.length === 0) return text;
    const places = new Set(lost.flatMap(({ escapes }) => escapes));
    text = [...places].sort((a, b) => b - a).reduce(withEscape, text);
  }
  return text;
}

/** A note and a link may have the same name. */
function keyOf(isNote: boolean, identifier: string): string {
  return `${isNote ? '^' : ''}${identifier}`;
}

/** Where a backslash keeps the signs that a node loses. */
function escapesOf(node: Nodes, offset: number, markdown: string): number[] {
  if (node.type === 'list') {
    const digits = /^\d*/.exec(markdown.slice(offset))?.[0].length ?? 0;
    return [offset + digits];
  }
  if (node.type !== 'emphasis' && node.type !== 'strong') return [offset];
  const marks = node.type === 'strong' ? [0, 1] : [0];
  const end = node.position?.end.offset ?? offset;
  return marks.flatMap((mark) => [offset + mark, end - 1 - mark]);
}

function isAccidental(list: Extract<Nodes, { type: 'list' }>): boolean {
  return list.children.length === 1 || (list.start ?? 0) > HIGHEST_FIRST;
}

function named(loss: 'definition' | 'note', { label, identifier }: Association, words: string): Loss {
  return { loss, params: { words, label: label ?? identifier } };
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
