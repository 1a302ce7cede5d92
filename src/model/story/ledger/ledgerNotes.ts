import { isDay } from '../../dates/dates.ts';

/** What the ledger notes of all claims at once, in the words in which it stands there. */
const NOTES = { pictures: 'The picture of every claim', embedded: '/embed/claims/<id>/' } as const;

const NAMES = Object.keys(NOTES) as (keyof typeof NOTES)[];

/** Until which day something was published for every claim; null where that never was. */
export type LedgerNotes = Partial<Record<keyof typeof NOTES, string | null>>;

/** A note is a comment, so that every other line of the ledger is a claim's. */
const NOTE = /^# (.+) was (?:published until (\S+?)|never published)\.\s*$/;

/** Reads a note from a line of the ledger, or what it has in place of a day; undefined where the line is none. */
export function parseNote(line: string): LedgerNotes | { noDay: string } | undefined {
  const [, words, until = null] = NOTE.exec(line) ?? [];
  const name = NAMES.find((each) => NOTES[each] === words);
  if (name === undefined) return undefined;
  return until === null || isDay(until) ? { [name]: until } : { noDay: until };
}

/** The notes as lines of the ledger. */
export function formatNotes(notes: LedgerNotes): string[] {
  return NAMES.flatMap((name) => {
    const until = notes[name];
    if (until === undefined) return [];
    return `# ${NOTES[name]} was ${until === null ? 'never published' : `published until ${until}`}.\n`;
  });
}
