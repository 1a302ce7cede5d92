import { findableText } from '../../../model/search/findableText.ts';
import type { NamedPage } from '../../../model/search/searchFields.ts';
import { ENGLISH_STOP_WORDS } from '../../../model/search/stopWords.ts';
import { primaryLanguage } from '../../../model/text/language/primaryLanguage.ts';
import { commonestFirst, termCounts } from '../../../model/search/searchData.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { stopWordsIn, type SearchedStory } from './story.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * A story with a stand-in for Pagefind: it finds the texts that have all words or words that begin with them, the longest first. As
 * Pagefind, it ignores a word that its index lacks, unless it lacks all.
 */
export function storyOf(
  texts: Readonly<Record<string, string>>,
  language = 'en',
  path = '/',
  pages: readonly NamedPage[] = [],
): SearchedStory {
  const claims = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    content: findableText([{ text, language }]),
  }));
  const words = commonestFirst([termCounts(claims.map(({ content }) => ({ content, meta: {} })))]);
  const has = (content: string, word: string): boolean => content.split(' ').some((own) => own.startsWith(word));
  const search: Pagefind['search'] = (term) => {
    const sought = term?.split(' ') ?? [];
    const known = sought.filter((word) => claims.some(({ content }) => has(content, word)));
    const found = claims.filter(({ content }) => known.every((word) => has(content, word)));
    const hits = found.map(({ id, text, content }): Hit => ({
      id,
      score: text.length,
      data: () => Promise.resolve({ url: `${path}claims/${id}/`, content, meta: {}, filters: {} }),
    }));
    const results = sought.length > 0 && known.length === 0 ? [] : hits.sort((x, y) => y.score - x.score);
    return Promise.resolve({ results });
  };
  return {
    path,
    language,
    stopWords: primaryLanguage(language) === 'en' ? stopWordsIn({ stopWords: [ENGLISH_STOP_WORDS] }) : [],
    pagefind: { search },
    vocabulary: vocabularyOf([''], () => Promise.resolve(words.join(' '))),
    pagesNamed: () => Promise.resolve(pages),
    claims: [claims.length],
    days: ['2031-05-02'],
  };
}
