import { handedToPages } from './publish/handover.ts';
import type { Marking } from './model/text/language/marking.ts';
import { borrowedMarking, pageWordsOf, type Words } from './wording/catalogues.ts';

/** The words of the interface for the pages of the story that they were given. */
export function getWords(): Words {
  return pageWordsOf(handedToPages().content.entries.story.data);
}

/** Marks an element that scripts fill with words of the interface, where the story's language has none. */
export function wordsMarking(): Marking {
  return borrowedMarking(handedToPages().content.entries.story.data.language);
}
