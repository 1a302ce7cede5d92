import type { Stemmer } from '../../model/search/otherForms.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { primaryLanguage } from '../../model/text/language/primaryLanguage.ts';
import { inLanguage } from './languageModule.ts';

/**
 * What cuts the endings of words in the languages of articles that are not the story’s own, by primary tag, as far as that is
 * known. Pagefind does it in one language for all claims, which is that of the story.
 */
export async function stemmersFor({
  story,
  articles,
}: Pick<Corpus, 'story' | 'articles'>): Promise<ReadonlyMap<string, Stemmer>> {
  const languages = new Set(articles.map(({ language }) => primaryLanguage(language)));
  languages.delete(primaryLanguage(story.language));
  const known = await Promise.all(
    [...languages].map(async (language) => [language, (await inLanguage(importStemmer, language))?.stemmer] as const),
  );
  return new Map(known.flatMap(([language, stemmer]) => (stemmer ? [[language, stemmer] as const] : [])));
}

async function importStemmer(language: string): Promise<{ stemmer: Stemmer }> {
  return (await import(`@orama/stemmers/${language}`)) as { stemmer: Stemmer };
}
