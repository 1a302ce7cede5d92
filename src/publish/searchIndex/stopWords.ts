import { ENGLISH_STOP_WORDS, stopTerms } from '../../model/search/stopWords.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { primaryLanguage } from '../../model/text/language/primaryLanguage.ts';
import { inLanguage } from './languageModule.ts';

/** The stop words of each language of a story that any are known of, of its own first. */
export async function stopWordsIn({ story, articles }: Pick<Corpus, 'story' | 'articles'>): Promise<string[]> {
  const languages = new Set([story.language, ...articles.map(({ language }) => language)].map(primaryLanguage));
  const lists = await Promise.all([...languages].map(stopWordsOf));
  return lists.filter((words) => words !== '');
}

/**
 * Those of a language. Two packages have lists of them; where both know a language, a word is one that both have, since each
 * alone has words that tell something, such as the Spanish for “agreement” and the German for “people”.
 */
async function stopWordsOf(language: string): Promise<string> {
  if (language === 'en') return ENGLISH_STOP_WORDS;
  const [known, other] = await Promise.all([inLanguage(importList, language), otherListOf(language)]);
  const one = known?.stopwords;
  const both = one && other ? one.filter((word) => other.includes(word)) : (one ?? other ?? []);
  return stopTerms(both, language);
}

async function importList(language: string): Promise<{ stopwords: readonly string[] }> {
  return (await import(`@orama/stopwords/${language}`)) as { stopwords: string[] };
}

/** The other package names each list by the three letters of its language. */
async function otherListOf(language: string): Promise<readonly string[] | undefined> {
  const { default: lists } = await import('stopword');
  return Object.entries(lists).find(([name]) => isLanguage(name, language))?.[1];
}

const isLanguage = (name: string, language: string): boolean =>
  /^[a-z]{3}$/.test(name) && primaryLanguage(name) === language;
