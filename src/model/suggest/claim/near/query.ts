import { blockAt, type Span } from '../../../text/text.ts';
import { sentenceAt } from '../../source.ts';
import type { KnownStory } from '../knownStory.ts';
import { extentOf, selectedWords, type Selection } from '../selection.ts';

/** How much the words around the selected ones count beside these. */
const OF_SENTENCE = 0.3;
const OF_PARAGRAPH = 0.1;

/** Terms by which the story is searched for what is like the selected words, and how much each counts. */
export function queryOf(selection: Selection, story: KnownStory): Map<string, number> {
  const { text, article } = selection;
  const { language } = article.data;
  const extent = extentOf(selection);
  const words = ({ start, end }: Span): string[] => story.terms(text.text.slice(start, end), language);
  const weights = new Map<string, number>();
  for (const term of words(blockAt(text.blocks, extent.start) ?? extent)) weights.set(term, OF_PARAGRAPH);
  for (const term of words(sentenceAt(text, extent, language))) weights.set(term, OF_SENTENCE);
  for (const term of story.terms(selectedWords(selection), language)) weights.set(term, 1);
  return weights;
}
