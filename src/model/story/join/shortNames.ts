import { shortDate } from '../../dates/dateWords.ts';
import { isolatedName } from '../../text/language/marking.ts';
import type { Entries } from '../entries.ts';

/** As many words of a title tell an article from others that the same publisher printed. */
const WORDS = 4;

type ArticleEntry = Entries['articles'][number];

/**
 * The short name of each article, by its slug: the one that it is given, else its publisher (where that is unknown, the
 * first words of its title) and its day. Where two would be the same, words of the title, then the slug, tell them apart.
 */
export function shortNames(
  articles: readonly ArticleEntry[],
  publishers: ReadonlyMap<string, { name: string }>,
  language: string,
): Map<string, string> {
  const plain = (article: ArticleEntry): string =>
    article.data.short ?? isolatedName(`${isolatedName(nameOf(article), language)}, ${day(article)}`, language);
  const nameOf = (article: ArticleEntry): string => publishers.get(article.data.publisher)?.name ?? opening(article);
  const day = ({ data }: ArticleEntry): string => shortDate(data.published.date, language);
  const ways = [
    plain,
    (article: ArticleEntry): string => `${plain(article)}: ${opening(article)}`,
    (article: ArticleEntry): string => `${plain(article)}: ${article.slug}`,
  ];
  let left = articles;
  const names = new Map<string, string>();
  for (const way of ways) {
    const taken = new Set(names.values());
    const groups = Map.groupBy(left, way);
    for (const [name, [only, ...others]] of groups)
      if (only && others.length === 0 && !taken.has(name)) names.set(only.slug, name);
    left = left.filter(({ slug }) => !names.has(slug));
  }
  return names;
}

function opening({ data: { title } }: ArticleEntry): string {
  const words = title.split(/\s+/);
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : title;
}
