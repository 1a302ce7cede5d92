import { paragraphTree } from '../../markdown/write.ts';
import { joinBrokenWords } from './brokenWords.ts';
import type { Refusal } from '../read/refusal.ts';
import { decodeDocument } from './bytes.ts';
import { formatOf, type Format, type RawDocument } from './document.ts';
import { readMarkdownDocument } from './markdownDocument.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Takes a document of some format apart. What reads HTML is loaded only for HTML. */
export async function readDocument(text: string, format: Format): Promise<RawDocument> {
  switch (format) {
    case 'text': {
      const whole = joinBrokenWords(text);
      return { tree: paragraphTree(paragraphsOf(whole.text)), removed: [], notes: whole.notes, says: { dates: [] } };
    }
    case 'markdown':
      return readMarkdownDocument(text);
    case 'html': {
      const { readHtmlDocument } = await import('./html/htmlDocument.ts');
      return readHtmlDocument(text);
    }
  }
}

/** Takes a document apart that arrived in a file of some name; its format is that name's, or how its text begins. */
export async function readDocumentBytes(
  bytes: Uint8Array,
  name: string,
  { format, encoding }: { format?: Format | undefined; encoding?: string | undefined } = {},
): Promise<RawDocument | Refusal> {
  const decoded = decodeDocument(bytes, encoding);
  if ('refusal' in decoded) return decoded;
  const document = await readDocument(decoded.text, format ?? formatOf(name, decoded.text));
  return { ...document, notes: [...decoded.notes, ...document.notes] };
}
