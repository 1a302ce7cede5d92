import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { BREAK_WITHIN } from '../paragraphs.ts';
import { lineOf } from './htmlBlocks.ts';

const RAISED = moved('0123456789+-−=()ni, ', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ, ');
const LOWERED = moved('0123456789+-−=(), ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎, ');

/** The signs around quoted words, and around words that are quoted within those. */
type QuotationMarks = readonly [open: string, close: string, openWithin: string, closeWithin: string];

const ENGLISH_MARKS: QuotationMarks = ['“', '”', '‘', '’'];

/** By primary language. */
const QUOTATION_MARKS: Record<string, QuotationMarks> = {
  de: ['„', '“', '‚', '‘'],
  es: ['«', '»', '“', '”'],
  fr: ['« ', ' »', '“', '”'],
  it: ['«', '»', '“', '”'],
};

/**
 * Writes out in plain signs what a page says by its elements alone: quotation marks, raised and lowered figures, the
 * reading of a word in small signs above it, pictures of emoji, and the captions of tables, which stand before them.
 */
export function writeOutMeaning(page: Root, language: string): void {
  const marks = QUOTATION_MARKS[language.split('-')[0] ?? ''] ?? ENGLISH_MARKS;
  joinLines(page);
  writeOutQuotes(page, marks);
  visit(page, 'element', (node, index, parent) => {
    const words = node.tagName === 'sup' || node.tagName === 'sub' ? lineOf(node) : '';
    if (words !== '') node.children = [text(raised(words, node.tagName === 'sup' ? '^' : '_'))];
    if (node.tagName === 'rp') node.children = [];
    if (node.tagName === 'rt') node.children = [text('（'), ...node.children, text('）')];
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'img' && isEmoji(node)) parent.children[index] = text(String(node.properties.alt));
    const captions = node.tagName === 'table' ? captionsOf(node) : [];
    parent.children.splice(index, 0, ...captions);
    return captions.length > 0 ? [SKIP, index] : undefined;
  });
}

/** Takes out the line breaks of the file between two letters of a script that writes no spaces: a reader sees none there. */
function joinLines(page: Root): void {
  visit(page, 'text', (node) => {
    node.value = node.value.replace(BREAK_WITHIN, '');
  });
}

function writeOutQuotes(parent: Parents, [open, close, openWithin, closeWithin]: QuotationMarks): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isQuote = child.tagName === 'q';
    writeOutQuotes(child, isQuote ? [openWithin, closeWithin, open, close] : [open, close, openWithin, closeWithin]);
    if (isQuote) child.children = [text(open), ...child.children, text(close)];
  }
}

/** A picture that stands for a sign: the page calls it an emoji, or its other words are nothing but emoji. */
function isEmoji({ properties: { alt, className } }: Element): boolean {
  if (typeof alt !== 'string' || alt.trim() === '') return false;
  return (
    [className].flat().some((name) => /emoji|smil(?:ey|ie)/i.test(String(name))) ||
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]|[#*\d](?=\ufe0f?\u20e3)|\s)+$/u.test(
      alt,
    )
  );
}

/** The captions of a table, taken out of it, as paragraphs. */
function captionsOf(table: Element): ElementContent[] {
  const isCaption = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'caption';
  const captions = table.children.filter(isCaption);
  table.children = table.children.filter((node) => !isCaption(node));
  return captions.map(({ children }) => ({ type: 'element', tagName: 'p', properties: {}, children }));
}

/**
 * Words above or below the line in signs that stand there by themselves, or behind a mark where they have none. Letters
 * that end a word, as in “2nd”, “1º” or “Mme”, and what stands in brackets, need no mark.
 */
function raised(words: string, mark: '^' | '_'): string {
  const signs = mark === '^' ? RAISED : LOWERED;
  if (Array.from(words).every((sign) => signs.has(sign))) return Array.from(words, (sign) => signs.get(sign)).join('');
  const needsNone = mark === '^' && /^(?:\p{Ll}{2,4}\.?|[oae]|[[(].*[\])]|[^\p{L}\p{N}]+)$/u.test(words);
  return needsNone ? words : `${mark}${words}`;
}

function moved(plain: string, signs: string): Map<string, string> {
  const there = Array.from(signs);
  return new Map(Array.from(plain, (sign, at) => [sign, there[at] ?? sign]));
}

function text(value: string): Text {
  return { type: 'text', value };
}
