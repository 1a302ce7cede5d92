import type { RuleWords } from '../inWords.ts';
import { differenceInWords } from '../differences.ts';

/** How many characters of a quote a message shows: more than nearly every quote has. */
const SHOWN = 400;

/** Why a quote does not stand in its article. */
export const quotes: RuleWords<'quote-verbatim'> = {
  'quote-verbatim': {
    missing: ({ words, nearest, elsewhere }) =>
      [
        `the article does not say ${marked(words)}`,
        nearest === undefined ? 'quote what it says, or withdraw the claim' : `nearest words: ${marked(nearest)}`,
        ...(elsewhere === undefined
          ? []
          : [`the article “${elsewhere}” says it: move the claim to content/articles/${elsewhere}/claims/`]),
      ].join('; '),
    unseen: ({ words, difference }) =>
      `${marked(words)} looks like words of the article, but ${differenceInWords(difference)}; copy the words from the article`,
    ambiguous: ({ words, count, spans }) =>
      spans > 1
        ? `${marked(words)} stands ${count} times in the article; quote more words, or add “occurrence: [${Array<number>(spans).fill(1).join(', ')}]” to mean the first of each span`
        : `${marked(words)} stands ${count} times in the article; quote more words, or add “occurrence: 1” to mean the first`,
    occurrence: ({ words, count, spans }) =>
      count === 1
        ? `${marked(words)} stands once in the article; remove “occurrence”`
        : `${marked(words)} stands ${count} times in the article; “occurrence” must be from 1 to ${count}${spans > 1 ? ' for it' : ''}`,
    order: ({ words }) =>
      `${marked(words)} comes before the span above it, or overlaps it; list the spans in the order of the text`,
    crosses: ({ words }) => `${marked(words)} runs across two paragraphs; make it a list with a span for each`,
  },
};

function marked(words: string): string {
  return `“${words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words}”`;
}
