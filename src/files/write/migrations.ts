import { replaceValue } from './edits.ts';

/** What takes content from one version of its format to the next. */
export interface Migration {
  /** The version that it starts from. */
  from: number;
  /** What it changes, for the report. */
  what: string;
  /** A file's text in the next version; the same text where nothing changes. `file` is relative to the content folder. */
  change: (file: string, source: string) => string;
}

/** Every migration there is, in order: the first lifts content from before there was a number. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    what: '“shareImages” names of what pictures are drawn',
    change: (file, source) =>
      file === 'story.md' ? (replaceValue(source, ['shareImages'], 'true', 'articles') ?? source) : source,
  },
];
