import { isDateWord } from '../suggest/printed/dateEvidence.ts';
import { languageWords } from '../suggest/languages.ts';
import { bareName, PROPER_NAME } from '../suggest/names.ts';
import { primaryLanguage } from '../text/language/primaryLanguage.ts';
import type { Span } from '../text/text.ts';
import type { ComparedStory } from './comparedStory.ts';

/** Languages in which a capital does not show a name. */
const CAPITALS_FOR_NOUNS = ['de'];

/**
 * The names in a sentence that the story does not know: `known` are the places of those that it does. A word that opens the
 * sentence has a capital anyway, so that it is no name alone.
 */
export async function newNamesIn(
  sentence: string,
  language: string,
  known: readonly Span[],
  story: Pick<ComparedStory, 'hasWord'>,
): Promise<string[]> {
  if (CAPITALS_FOR_NOUNS.includes(primaryLanguage(language))) return [];
  const fillers = languageWords(language)?.fillers ?? [];
  const found = [...sentence.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${PROPER_NAME}`, 'gu'))].flatMap(
    ({ 0: words, index }) => {
      const isKnown = known.some(({ start, end }) => start < index + words.length && end > index);
      const opens = !/[\p{L}\p{N}]/u.test(sentence.slice(0, index)) || /[“"«:]\s*$/u.test(sentence.slice(0, index));
      const name = bareName(words.replace(/^The /, ''));
      const parts = name.split(' ');
      const bare = opens && fillers.includes((parts[0] ?? '').toLowerCase()) ? parts.slice(1).join(' ') : name;
      const isName = bare.length > 2 && !isDateWord(bare.replace(/s$/, ''), language) && (!opens || parts.length > 1);
      return isKnown || !isName ? [] : [bare];
    },
  );
  const areNew = await Promise.all(found.map(async (name) => !(await hasWords(name, language, story))));
  return [...new Set(found.filter((_, at) => areNew[at]))];
}

async function hasWords(name: string, language: string, { hasWord }: Pick<ComparedStory, 'hasWord'>): Promise<boolean> {
  return (await Promise.all(name.split(/[\s-]+/).map((word) => hasWord(word, language)))).every(Boolean);
}
