import { anchor } from '../../../model/text/quotes/anchor.ts';
import type { Annotation } from '../../raw/annotations/annotation.ts';
import type { Content } from '../../read/load.ts';

/**
 * The slug of the article that an annotation stands in: the one that its source names, by its page here or by the address
 * where it was printed, or else the only one that has its words. Undefined where that is none, or more than one.
 */
export function annotatedArticle({ entries, texts }: Content, { source, quote }: Annotation): string | undefined {
  const slugs = entries.articles.map(({ slug }) => slug);
  const named = source === undefined ? undefined : namedBy(source, entries.articles);
  if (named !== undefined) return named;
  const holding = slugs.filter((slug) => {
    const text = texts.get(slug);
    return text && quote.every((words) => anchor(text, words)?.same);
  });
  return holding.length === 1 ? holding[0] : undefined;
}

function namedBy(source: string, articles: Content['entries']['articles']): string | undefined {
  const slug = /(?:^|\/)articles\/([a-z0-9-]+)(?:[/#?]|$)/.exec(source)?.[1] ?? source.replace(/\.[a-z]+$/, '');
  const here = articles.find((article) => article.slug === slug);
  const printed = articles.find(({ data }) => data.url !== undefined && sameAddress(data.url, source));
  return (here ?? printed)?.slug;
}

/** Whether two addresses lead to one page, whatever fragment, protocol, “www.” or slash at the end they have. */
function sameAddress(one: string, other: string): boolean {
  const bare = (address: string): string =>
    address
      .replace(/#.*$/, '')
      .replace(/^\w+:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '');
  return bare(one) === bare(other);
}
