import type { ArticleData } from './schemas/article.ts';

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The attributes that tell a reader's software in which language words are, and that they run from right to left. */
export function inLanguage(tag: string): { lang: string; dir?: 'rtl' } {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return { lang: tag, ...(RIGHT_TO_LEFT.has(script) ? { dir: 'rtl' } : {}) };
}

/** Likewise for an article's title: its own words where it prints one. */
export function titleLanguage({
  titleSupplied,
  language,
}: Pick<ArticleData, 'titleSupplied' | 'language'>): Partial<ReturnType<typeof inLanguage>> {
  return titleSupplied ? {} : inLanguage(language);
}
