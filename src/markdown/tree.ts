import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { BLOCK_BREAK, type Block, type PlainText } from '../model/text/text.ts';
import { plainParagraphs } from './plainParagraphs.ts';

/** Addresses that content may link to; the last five are our own and resolved at build. */
const PROTOCOLS = ['https', 'mailto', 'claim', 'entity', 'event', 'question', 'article'];

const processor = unified()
  .use(remarkParse)
  // A single “~” is a sign of the text: 10~20.
  .use(remarkGfm, { singleTilde: false })
  // Ids are made unlike any of a claim or a part of a text by their hyphen; a second prefix would part them from their links.
  .use(remarkRehype, { clobberPrefix: '', footnoteLabelProperties: { className: ['visually-hidden'] } })
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobber: [],
    attributes: { ...defaultSchema.attributes, h2: [['className', 'visually-hidden']] },
    protocols: { ...defaultSchema.protocols, href: PROTOCOLS, src: ['https'] },
  })
  .freeze();

/** Markdown (GFM) as a syntax tree with positions. */
export function parseSyntax(markdown: string): MarkdownRoot {
  return processor.parse(markdown);
}

/** Markdown (GFM) as an HTML tree, without raw HTML and without addresses of other schemes than ours. */
export function parseMarkdown(markdown: string): Root {
  return plainParagraphs(markdown) ?? parseWhole(markdown);
}

/** The same as `parseMarkdown`, always by the full parser. */
export function parseWhole(markdown: string): Root {
  const tree = processor.runSync(parseSyntax(markdown));
  collapseSpaces(tree);
  closeNotes(tree);
  partMarks(tree);
  return tree;
}

/** A text node of a tree and where it stands in the plain text. */
export interface Leaf {
  node: Text;
  parent: Element | Root;
  start: number;
  end: number;
  /** Whether it stands within a link. */
  linked: boolean;
}

/** The plain text of a tree, as a reader gets it, and the text nodes that make it up. */
export function plainText(tree: Root): PlainText & { leaves: Leaf[] } {
  const blocks: Block[] = [];
  const leaves: Leaf[] = [];
  let text = '';
  let open: Block | undefined;

  const visit = (parent: Element | Root, section: number, heading: boolean, linked: boolean): void => {
    for (const node of parent.children) {
      const here = parent.type === 'root' ? parent.children.indexOf(node) : section;
      if (node.type === 'text') {
        if (!open) {
          if (text !== '') text += BLOCK_BREAK;
          open = { start: text.length, end: text.length, section: here, heading };
          blocks.push(open);
        }
        leaves.push({ node, parent, start: text.length, end: text.length + node.value.length, linked });
        text += node.value;
        open.end = text.length;
      } else if (node.type === 'element' && isMark(node)) {
        if (open) open.marks = [...(open.marks ?? []), { at: text.length, sign: signOf(node) }];
      } else if (node.type === 'element' && !isOfNotes(node)) {
        const inline = INLINE.has(node.tagName);
        if (!inline) open = undefined;
        if (open && BREAKS.has(node.tagName)) open.breaks = [...(open.breaks ?? []), text.length];
        visit(node, here, heading || /^h[1-6]$/.test(node.tagName), linked || node.tagName === 'a');
        if (!inline) open = undefined;
      }
    }
  };
  visit(tree, 0, false, false);
  return { text, blocks, leaves };
}

/** Takes away the spaces that Markdown adds between a note and the links back from it. */
function closeNotes(parent: Element | Root): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'element') closeNotes(node);
    const next = parent.children[index + 1];
    if (node.type === 'text' && next?.type === 'element' && 'dataFootnoteBackref' in next.properties)
      node.value = node.value.trimEnd();
  }
  parent.children = parent.children.filter((node): node is ElementContent => node.type !== 'text' || node.value !== '');
}

/** Puts a space without width before each mark of a note: a browser finds whole words only, and takes “word1” for one. */
function partMarks(parent: Element | Root): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    if (isMark(node)) node.children = [{ type: 'text', value: `\u200B${signOf(node)}` }];
    else partMarks(node);
  }
}

/** Whether an element is the mark that leads to a note. */
function isMark({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties;
}

function signOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Whether an element only leads to a note or back, or heads the notes: what Markdown adds is not the text’s. */
function isOfNotes({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties || properties.id === 'footnote-label';
}

const BREAKS = new Set(['br', 'img']);

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'img',
  'ins',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
]);

/** Folds white space as a browser does, so that a quote may run over a line break of the source. */
function collapseSpaces(parent: Element | Root): void {
  const isEdge = (at: number): boolean => {
    const node = parent.children[at];
    return node ? isBlock(node) : isBlock(parent);
  };
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'text') {
      node.value = node.value.replace(/[ \t\n\r\f]+/g, ' ');
      if (isEdge(index - 1)) node.value = node.value.replace(/^ /, '');
      if (isEdge(index + 1)) node.value = node.value.replace(/ $/, '');
    } else if (node.type === 'element' && node.tagName !== 'pre') collapseSpaces(node);
  }
  parent.children = parent.children.filter(
    (node): node is ElementContent => node.type === 'element' || (node.type === 'text' && node.value !== ''),
  );
}

function isBlock(node: Root | RootContent): boolean {
  return node.type === 'root' || (node.type === 'element' && !INLINE.has(node.tagName));
}
