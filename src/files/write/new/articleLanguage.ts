import { guessLanguage, isInOtherLanguage } from '../../../model/suggest/languageGuess.ts';
import { languageTag } from '../../../model/schemas/values.ts';

/** The language of an article, how it was found, and what an editor is to know of that. */
export interface ArticleLanguage {
  tag: string;
  /** Undefined where the editor or the document says it. */
  guessed?: string;
  note?: string;
}

/**
 * The language of a text: the one that its document says, or else the one that its words show, or else the story's. A
 * note says where the words show another one than the document says.
 */
export function articleLanguage(text: string, said: string | undefined, story: string): ArticleLanguage {
  const tag = languageTag.safeParse(said).data;
  const shown = guessLanguage(text);
  if (tag === undefined)
    return shown === undefined
      ? { tag: story, guessed: 'a guess: the story’s own' }
      : { tag: shown, guessed: 'a guess, from its words' };
  if (shown === undefined || !isInOtherLanguage(text, tag)) return { tag };
  return { tag, note: `The document says that its language is “${tag}”; its words look like “${shown}”.` };
}
