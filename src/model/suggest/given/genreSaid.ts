import { allLanguageWords, oneOf } from '../languages.ts';
import { becauseOf, type Given, type Said } from './given.ts';
import type { GENRES } from '../../schemas/article.ts';

type Genre = (typeof GENRES)[number];

/** What schema.org calls an article that is more than news. */
const TYPES: readonly [type: RegExp, genre: Genre][] = [
  [/(?:^|\/)(?:Opinion|Review)NewsArticle$/, 'opinion'],
  [/(?:^|\/)AnalysisNewsArticle$/, 'analysis'],
  [/(?:^|\/)BackgroundNewsArticle$/, 'background'],
  [/(?:^|\/)ReportageNewsArticle$/, 'reportage'],
];

/** Most of what has this type is a report. */
const NEWS = /(?:^|\/)NewsArticle$/;

/** What sort of text a document says that it is, by the first place that tells; undefined where none does. */
export function genreSaid(places: readonly Given[]): Said<Genre> | undefined {
  const table = [...TYPES, ...namesOfGenres()];
  for (const place of places) {
    const [, genre] = table.find(([pattern]) => pattern.test(place.value.trim())) ?? [];
    if (genre) return { value: genre, because: becauseOf([place]) };
  }
  const news = places.find(({ value }) => NEWS.test(value));
  return news && { value: 'reportage', because: becauseOf([news]) };
}

/** What sections are called in all languages: a page in one may stand on a site in another. */
function namesOfGenres(): [RegExp, Genre][] {
  const whole = (names: readonly string[]): RegExp => new RegExp(`^(?:${oneOf(names)})$`, 'iu');
  const genres = ['opinion', 'analysis', 'background'] as const;
  return allLanguageWords().flatMap(({ page }) =>
    genres.map((genre): [RegExp, Genre] => [whole(page.sections[genre]), genre]),
  );
}
