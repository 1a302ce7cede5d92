import type { Block, PlainText } from '../text.ts';

/** Stands here before the space that follows a line break, as no text has this character. */
export const BREAK = '\0';

/** A plain text of paragraphs. */
export function textOf(...paragraphs: string[]): PlainText {
  const [blocks, texts]: [Block[], string[]] = [[], []];
  let at = 0;
  for (const [section, paragraph] of paragraphs.entries()) {
    const text = paragraph.replaceAll(BREAK, '');
    const breaks = Array.from(paragraph.matchAll(/\0/g), ({ index }, earlier) => at + index - earlier);
    blocks.push({ start: at, end: at + text.length, section, heading: false, breaks });
    texts.push(text);
    at += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks };
}
