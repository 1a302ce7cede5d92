import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { writeMarkdown } from '../../markdown/write.ts';
import type { RawDocument } from './document.ts';

/** The text of a document, without any formatting: its paragraphs and headings, with an empty line between them. */
export function documentText({ tree }: Pick<RawDocument, 'tree'>): string {
  return plainText(parseMarkdown(writeMarkdown(tree))).text;
}
