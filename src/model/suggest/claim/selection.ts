import type { Entry } from '../../story/entries.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { PlainText, Span } from '../../text/text.ts';
import { sentenceAt } from '../source.ts';

/** Words of an article from which a claim is to be made: the spans of its quote, in order. */
export interface Selection {
  article: Pick<Entry<ArticleData>, 'slug' | 'data'>;
  text: PlainText;
  spans: readonly Span[];
}

/** From the first of the selected words to the last, with what stands between them. */
export function extentOf({ spans }: Selection): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The selected words, the spans parted by an ellipsis. */
export function selectedWords({ text, spans }: Selection): string {
  return spans.map(({ start, end }) => text.text.slice(start, end)).join(' … ');
}

/** What stands before the selected words in their sentence. */
export function leadOf(selection: Selection): string {
  const { text, article } = selection;
  const { start } = extentOf(selection);
  return text.text.slice(sentenceAt(text, { start, end: start }, article.data.language).start, start);
}
