import { loadContent, type Content } from '../../files/read/load.ts';
import { soundContent, type SoundContent } from '../../files/read/soundContent.ts';
import { COLLECTIONS } from '../../files/read/places.ts';
import type { ReadMemory } from '../../files/read/read.ts';
import { readTexts, type ReadTexts } from '../../model/story/join/readTexts.ts';
import { keepWorkInMemory } from '../keep/keptWork.ts';

/** What one more reading of the folder has brought. */
export interface News {
  problems: Content['problems'];
  /** Whether there is something else to show than before. */
  isNew: boolean;
}

/** A content folder while it is edited. */
export interface EditedContent {
  folder: string;
  /** The content as it was last without a problem; undefined before the first time. */
  good: SoundContent | undefined;
  /** What the texts of that content hold. */
  texts: ReadTexts;
  /** The content as it was last read, whatever is wrong with it. */
  last: Content | undefined;
  /** Reads the folder again: of its files only those that have changed. */
  read: () => Promise<News>;
  /** To be called when files were saved from here: who shows them need not wait for the file system to tell. */
  changed: () => void;
}

/** Follows a content folder from one reading to the next. */
export function editedContent(folder: string): EditedContent {
  const memory: ReadMemory = new Map();
  const work = keepWorkInMemory();
  const edited: EditedContent = {
    folder,
    good: undefined,
    texts: new Map(),
    last: undefined,
    changed: () => undefined,
    async read() {
      const reading = await loadContent(folder, memory);
      edited.last = reading;
      const content = soundContent(reading);
      const isNew = content !== undefined && !(edited.good && isSame(content, edited.good));
      if (isNew) {
        edited.good = content;
        edited.texts = readTexts(content.entries, content.texts, work.keep);
        work.save();
      }
      return { problems: reading.problems, isNew };
    },
  };
  return edited;
}

/** A file that has not changed gives the same entry again, as one object; the records are read anew each time. */
function isSame(one: SoundContent, other: SoundContent): boolean {
  const [before, now] = [entriesOf(one), entriesOf(other)];
  return (
    before.length === now.length &&
    before.every((entry, at) => entry === now[at]) &&
    JSON.stringify(one.records) === JSON.stringify(other.records)
  );
}

function entriesOf({ entries }: SoundContent): unknown[] {
  return COLLECTIONS.flatMap((collection): unknown => entries[collection]);
}
