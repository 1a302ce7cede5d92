import type { QuoteFault } from '../../text/quotes.ts';
import type { PlainText } from '../../text/text.ts';
import { quoteRemedies } from '../remedies/quoteRemedies.ts';
import type { Rule } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';

export const quoteVerbatim: Rule = {
  name: 'quote-verbatim',
  proves:
    'The words of each standing claim’s quote stand in the article, letter for letter, and it is clear which ones are meant.',
  check({ entries, texts, quotes }) {
    return entries.claims.flatMap(({ file, slug, data }) => {
      const found = quotes.get(file);
      const text = texts.get(articleOf(slug));
      // A claim may have been withdrawn because the article no longer holds its words.
      if (!text || !found || Array.isArray(found) || data.status !== 'active') return [];
      const spans = typeof data.quote === 'string' ? [data.quote] : data.quote;
      const keys = typeof data.quote === 'string' ? ['quote'] : ['quote', found.index];
      return [
        {
          file,
          at: { keys },
          rule: this.name,
          message:
            explain(found, spans[found.index] ?? '', spans.length) +
            elsewhere(found, data.quote, articleOf(slug), texts),
          remedies: quoteRemedies(text, data, found, {
            language: entries.articles.find((article) => article.slug === articleOf(slug))?.data.language ?? 'en',
            taken: entries.claims.flatMap((other) => {
              const spans = articleOf(other.slug) === articleOf(slug) ? quotes.get(other.file) : [];
              return Array.isArray(spans) ? spans : [];
            }),
          }),
        },
      ];
    });
  },
};

/** The article that holds the words of a claim, where the claim lies under another one. */
function elsewhere(
  { fault }: QuoteFault,
  quote: string | readonly string[],
  here: string,
  texts: ReadonlyMap<string, PlainText>,
): string {
  if (fault !== 'missing') return '';
  const spans = [quote].flat();
  const [other] =
    [...texts].find(([slug, { text }]) => slug !== here && spans.every((span) => text.includes(span))) ?? [];
  return other === undefined
    ? ''
    : `; the article “${other}” says it: move the claim to content/articles/${other}/claims/`;
}

function explain(fault: QuoteFault, words: string, spans: number): string {
  const isList = spans > 1;
  const first = isList ? `[${Array<number>(spans).fill(1).join(', ')}]` : '1';
  switch (fault.fault) {
    case 'missing':
      return `the article does not say “${words}”; ${fault.nearest === undefined ? 'quote what it says, or withdraw the claim' : `nearest words: “${fault.nearest}”`}`;
    case 'unseen':
      return `“${words}” looks like words of the article, but ${fault.difference}; copy the words from the article`;
    case 'ambiguous':
      return `“${words}” stands ${fault.count} times in the article; quote more words, or add “occurrence: ${first}” to mean the first${isList ? ' of each span' : ''}`;
    case 'occurrence':
      return fault.count === 1
        ? `“${words}” stands once in the article; remove “occurrence”`
        : `“${words}” stands ${fault.count} times in the article; “occurrence” must be from 1 to ${fault.count}${isList ? ' for it' : ''}`;
    case 'order':
      return `“${words}” comes before the span above it, or overlaps it; list the spans in the order of the text`;
    case 'crosses':
      return `“${words}” runs across two paragraphs; make it a list with a span for each`;
  }
}
