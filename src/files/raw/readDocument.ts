import { paragraphTree } from '../../markdown/write.ts';
import { joinBrokenWords } from './brokenWords.ts';
import { type Format, type RawDocument } from './document.ts';
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
