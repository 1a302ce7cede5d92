import { handedToPages } from './publish/handover.ts';
import { wordsOf, type Words } from './wording/words.ts';

/** The words of the interface in the language of the story that the pages were given. */
export function getWords(): Words {
  return wordsOf(handedToPages().content.entries.story.data);
}
