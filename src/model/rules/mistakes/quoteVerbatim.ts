import type { QuoteFault } from '../../text/quotes/quotes.ts';
import type { PlainText } from '../../text/text.ts';
import { quoteRemedies } from '../remedies/quoteRemedies.ts';
import { defineRule } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';

export const quoteVerbatim = defineRule('quote-verbatim', {
  proves:
    'The words of each standing claim’s quote stand in the article, letter for letter, and it is clear which ones are meant.',
  check({ entries, texts, quotes }, problem) {
    return entries.claims.flatMap(({ file, slug, data }) => {
      const found = quotes.get(file);
      const text = texts.get(articleOf(slug));
      // A claim may have been withdrawn because the article no longer holds its words.
      if (!text || !found || Array.isArray(found) || data.status !== 'active') return [];
      const spans = typeof data.quote === 'string' ? [data.quote] : data.quote;
      const keys = typeof data.quote === 'string' ? ['quote'] : ['quote', found.index];
      const said = {
        words: spans[found.index] ?? '',
        spans: spans.length,
        elsewhere: elsewhere(found, spans, articleOf(slug), texts),
      };
      const remedies = quoteRemedies(text, data, found, {
        language: entries.articles.find((article) => article.slug === articleOf(slug))?.data.language ?? 'en',
        taken: entries.claims.flatMap((other) => {
          const spans = articleOf(other.slug) === articleOf(slug) ? quotes.get(other.file) : [];
          return Array.isArray(spans) ? spans : [];
        }),
      });
      return [problem({ file, at: { keys } }, found.fault, { ...found, ...said }, remedies)];
    });
  },
});

/** The article that holds the words of a claim, where the claim lies under another one. */
function elsewhere(
  { fault }: QuoteFault,
  spans: readonly string[],
  here: string,
  texts: ReadonlyMap<string, PlainText>,
): string | undefined {
  if (fault !== 'missing') return undefined;
  const [other] =
    [...texts].find(([slug, { text }]) => slug !== here && spans.every((span) => text.includes(span))) ?? [];
  return other;
}
