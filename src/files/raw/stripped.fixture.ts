import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { writeMarkdown } from '../../markdown/write.ts';
import type { Format } from './document.ts';
import { readDocument } from './readDocument.ts';
import { stripDocument, type StrippedDocument } from './strip.ts';

/** A document without the furniture of its page, read as in English. */
export async function stripped(text: string, format: Format): Promise<StrippedDocument> {
  const document = await readDocument(text, format);
  return stripDocument(document, 'en');
}

/** The words of a document as they stand once it is written down and read back. */
export const plainOf = ({ tree }: StrippedDocument): string => plainText(parseMarkdown(writeMarkdown(tree))).text;

/** A sentence long enough to be a text. */
export const LONG =
  'The board of the port said on Friday that the ferry would sail again once the fire was out for good.';
