import { contentWords, sharedBy } from '../../text/contentWords.ts';
import type { Entries } from '../../story/entries.ts';
import { numbersIn, readsNumbers } from '../../text/numbers.ts';
import { primaryLanguage } from '../../text/language/primaryLanguage.ts';
import { quoteText } from '../../text/quotes/quotes.ts';
import { defineRule, type Context } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';

/** A statement must share at least this part of the content words of its quote. */
const LEAST_SHARE = 1 / 3;

/** Fewer words than this say too little to compare. */
const LEAST_WORDS = 3;

export const wordsShared = defineRule('words-shared', {
  proves: 'A statement has words in common with its quote, where both are in one language.',
  byArticle: true,
  check(context, problem) {
    return comparable(context).flatMap(({ file, data }) => {
      const quoted = contentWords(quoteText(data.quote));
      const shared = sharedBy(quoted, contentWords(data.statement));
      return quoted.size < LEAST_WORDS || shared >= quoted.size * LEAST_SHARE
        ? []
        : [problem({ file, at: { keys: ['statement'] } }, 'few', { shared, quoted: quoted.size })];
    });
  },
});

export const numberQuoted = defineRule('number-quoted', {
  proves: 'Every number of a statement, dates apart, is in its quote; known for English.',
  byArticle: true,
  check(context, problem) {
    const { entries } = context;
    const names = new Map(entries.entities.map(({ slug, data }) => [slug, [data.name, ...data.aliases].join(' ; ')]));
    const events = new Map(entries.events.map(({ slug, data }) => [slug, data.date]));
    const printed = new Map(entries.articles.map(({ slug, data }) => [slug, data.published.date]));
    const { language } = entries.story.data;
    if (!readsNumbers(language)) return [];
    return comparable(context).flatMap(({ file, slug, data }) => {
      const quoted = numbersIn(quoteText(data.quote), language);
      // “One” is left out, since it is often no number: “one of them”, “no one”.
      const stated = [...numbersIn(data.statement, language)].filter((number) => number > 1 && !quoted.has(number));
      if (stated.length === 0) return [];
      const dates = [data.happened, data.said, data.asOf, events.get(data.event ?? ''), printed.get(articleOf(slug))];
      const elsewhere = [
        ...data.attribution.map(({ label }) => label),
        ...data.about.map((about) => names.get(about) ?? ''),
        dates.join(' ').replace(/\D+/g, ' '),
      ];
      const known = numbersIn(elsewhere.join(' ; '), language);
      return stated
        .filter((number) => !known.has(number))
        .map((number) => problem({ file, at: { keys: ['statement'] } }, 'unquoted', { number }));
    });
  },
});

/** The standing claims whose statement is in the language of their quote. */
function comparable({ entries: { story, articles, claims } }: Pick<Context, 'entries'>): Entries['claims'] {
  const ours = primaryLanguage(story.data.language);
  const foreign = new Set(
    articles.filter(({ data }) => primaryLanguage(data.language) !== ours).map(({ slug }) => slug),
  );
  return claims.filter(({ slug, data }) => data.status === 'active' && !foreign.has(articleOf(slug)));
}
