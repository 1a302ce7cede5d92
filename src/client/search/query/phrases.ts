import { searchWords, type SearchWord } from '../../../model/terms/terms.ts';
import { written } from '../../../model/terms/written.ts';
import { lookUp, type Sought } from './lookUp.ts';
import type { SoughtWord } from './spelling.ts';
import type { SearchedStory } from '../story/story.ts';

/** A phrase that claims must have word for word. */
export interface SoughtPhrase {
  /** What to ask each story for. */
  word: SoughtWord;
  /** Its terms in a row, as indexes have them. */
  terms: readonly string[];
}

/** What to ask the stories for, in place of a phrase in a language. */
export async function lookUpPhrase(
  phrase: string,
  language: string,
  stories: readonly SearchedStory[],
): Promise<SoughtPhrase> {
  const words = searchWords(phrase, language);
  const word = await Promise.all(
    stories.map((story) =>
      lookUpAll(
        words.filter(({ wanted }) => wanted.length > 0),
        story,
      ),
    ),
  );
  return { word, terms: words.flatMap(({ terms }) => terms).map(written) };
}

async function lookUpAll(words: readonly SearchWord[], story: SearchedStory): Promise<Sought[] | undefined> {
  const found = await Promise.all(words.map((word) => lookUp(byParts(word), story)));
  const known = found.filter((sought) => sought !== undefined);
  return known.length < found.length ? undefined : known.flat();
}

/** A compound by its parts, which all its spellings share. */
function byParts(word: SearchWord): SearchWord {
  const parted = word.wanted.find(({ terms }) => terms.length > 1 && terms.every((term) => term.length > 1));
  return parted ? { ...word, wanted: [parted, ...word.wanted] } : word;
}
