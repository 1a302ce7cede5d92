import { isDay } from '../../dates/dates.ts';
import type { Said } from '../../said.ts';
import type { FileFaults } from '../fileFaults.ts';
import { formatNotes, parseNote, type LedgerNotes } from './ledgerNotes.ts';

/** The files that remember what was published: the ids of claims, and the addresses of everything else. */
export type RecordName = 'ledger' | 'addresses';

/** One line of a record: what was published, since when, and where it stands now if it has moved. */
export interface Published {
  /** A claim's id, or `<collection>/<slug>`. */
  key: string;
  /** The day on which it first appeared. */
  date: string;
  movedTo?: string;
  /** Its line in the file, from 1. */
  line: number;
}

/** A record as read: its lines, and the lines that cannot be read. */
export interface PublishedRecord {
  lines: readonly Published[];
  faults: readonly RecordFault[];
  /** What the ledger notes of all claims at once. */
  notes: LedgerNotes;
}

/** Why a record, or a line of it, cannot be read: the parameters of each message, by its key. */
export interface RecordFaults extends FileFaults {
  unreadable: { text: string; record: RecordName };
  /** An address of a moment that has no page for good, or that has moved. */
  moment: { text: string };
  day: { text: string };
  repeated: { key: string; line: number };
}

export type RecordFault = Said<RecordFaults> & { line: number };

/** The records of a content folder; undefined where a file is not there. */
export type PublishedRecords = Partial<Record<RecordName, PublishedRecord>>;

/** Whether a claim was ever published, so that its id and its page stay for good. */
export function isPublished({ ledger }: PublishedRecords, id: string): boolean {
  return ledger?.lines.some(({ key }) => key === id) === true;
}

const SHAPES: Record<RecordName, { line: RegExp; header: string }> = {
  ledger: {
    line: /^([a-z0-9]{8}) (\S+)$/,
    header: `# The id of every claim ever published, with the day on which it first appeared. “npm run release” adds to it.
# No line is ever removed: a claim that no longer stands keeps its file, with “status: withdrawn” or “replaced”.
`,
  },
  addresses: {
    line: /^((?:articles|entities|events|questions)\/[a-z0-9]+(?:-[a-z0-9]+)*|as-of\/\S+|changes\/\S+\/\S+) (\S+)(?: -> (\S+))?$/,
    header: `# Every address ever published, with the day on which it first appeared and, after “->”, where it stands now.
# “npm run release” adds to it and “npm run rename” notes what has moved; no line is ever removed.
`,
  },
};

/** The address of what was known at the end of a day or a month. No content file belongs to it. */
export const asOfAddress = (date: string): string => `as-of/${date}`;

/** The day or the month of such an address; undefined for every other. */
export const asOfDate = (address: string): string | undefined => /^as-of\/(.*)/.exec(address)?.[1];

/** The address of what changed between the ends of two days or months. No content file belongs to it. */
export const changesAddress = (from: string, to: string): string => `changes/${from}/${to}`;

/** The days or months of such an address; undefined for every other. */
export function changesDates(address: string): { from: string; to: string } | undefined {
  const [, from, to] = /^changes\/([^/]+)\/([^/]+)$/.exec(address) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The days and months by which an address is named that no content file belongs to; undefined for every other. */
function momentsIn(address: string): string[] | undefined {
  const [asOf, changes] = [asOfDate(address), changesDates(address)];
  return asOf === undefined ? changes && [changes.from, changes.to] : [asOf];
}

/** Whether the page of an address is derived from the whole story, so that no content file belongs to it. */
export const isDerived = (address: string): boolean => momentsIn(address) !== undefined;

/** The file of a record, in the content folder. */
export const recordFile = (name: RecordName): string => `${name}.txt`;

/** Reads a record's text. A line that cannot be read is a fault, and so is a second one for the same thing. */
export function parseRecord(name: RecordName, text: string): PublishedRecord {
  const lines = new Map<string, Published>();
  const faults: RecordFault[] = [];
  let notes: LedgerNotes = {};
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    const note = name === 'ledger' ? parseNote(raw) : undefined;
    if (note && 'noDay' in note) faults.push({ line, key: 'day', params: { text: note.noDay } });
    else if (note) notes = { ...notes, ...note };
    if (/^\s*(#|$)/.test(raw)) continue;
    const read = parseLine(name, raw.trim());
    const other = 'params' in read ? undefined : lines.get(read.key);
    if ('params' in read) faults.push({ line, ...read });
    else if (other) faults.push({ line, key: 'repeated', params: { key: read.key, line: other.line } });
    else lines.set(read.key, { ...read, line });
  }
  return { lines: [...lines.values()], faults, notes };
}

function parseLine(name: RecordName, raw: string): Omit<Published, 'line'> | Said<RecordFaults> {
  const [, key = '', date = '', movedTo] = SHAPES[name].line.exec(raw) ?? [];
  if (key === '') return { key: 'unreadable', params: { text: raw, record: name } };
  if (!isDay(date)) return { key: 'day', params: { text: date } };
  const dates = momentsIn(key);
  if (dates && (movedTo !== undefined || !dates.every((date) => isDay(date.padEnd(10, '-01')))))
    return { key: 'moment', params: { text: raw } };
  return { key, date, ...(movedTo === undefined ? {} : { movedTo }) };
}

/** A record as the text of its file, in the order of its keys. */
export function formatRecord(
  name: RecordName,
  lines: readonly Omit<Published, 'line'>[],
  notes: LedgerNotes = {},
): string {
  const sorted = lines.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const texts = sorted.map(
    ({ key, date, movedTo }) => `${key} ${date}${movedTo === undefined ? '' : ` -> ${movedTo}`}\n`,
  );
  return [SHAPES[name].header, ...formatNotes(notes), ...texts].join('');
}

/** Those of `keys` that a record does not list yet, in order. */
export function unlisted(keys: readonly string[], record: PublishedRecord | undefined): string[] {
  const listed = new Set(record?.lines.map(({ key }) => key));
  return keys.filter((key) => !listed.has(key)).toSorted();
}
