import type { Refusal } from '../read/refusal.ts';
import { paragraphTree } from '../../markdown/write.ts';
import { type Format, type RawDocument } from './document.ts';
import { readMarkdownDocument } from './markdownDocument.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Takes a document of some format apart. What reads HTML is loaded only for HTML. */
export async function readDocument(text: string, format: Format): Promise<RawDocument | Refusal> {
  switch (format) {
    case 'text':
      return { tree: paragraphTree(paragraphsOf(text)), removed: [], says: { dates: [] } };
    case 'markdown':
      return readMarkdownDocument(text);
    case 'html': {
      const { readHtmlDocument } = await import('./htmlDocument.ts');
      try {
        return readHtmlDocument(text);
      } catch (error) {
        if (error instanceof RangeError) return { refusal: 'nests too deeply to be read' };
        throw error;
      }
    }
  }
}
