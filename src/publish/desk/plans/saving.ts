import { readFileSync } from 'node:fs';
import { readCommitted } from '../../../files/read/committed.ts';
import { keysOf } from '../../../files/read/entries.ts';
import type { Content } from '../../../files/read/load.ts';
import { placeOf } from '../../../files/read/places.ts';
import type { Refusal } from '../../../files/read/refusal.ts';
import { today } from '../../../files/read/today.ts';
import { planChange, type Planned } from '../../../files/save/claimChanges.ts';
import { digestOf } from '../../../files/save/digest.ts';
import { keepWords } from '../../../files/save/keepWords.ts';
import { placeWithin } from '../../../files/save/placeWithin.ts';
import { planRecordChange, recordFile, recordForm } from '../../../files/save/recordChanges.ts';
import { saveChanges } from '../../../files/save/saveChanges.ts';
import { appendItem } from '../../../files/write/edits.ts';
import { findWithdrawn, withdrawn } from '../../../files/write/withdraw.ts';
import { isPublished } from '../../../model/story/ledger/ledger.ts';
import type {
  Acceptance,
  ClaimChange,
  RecordAsked,
  RecordChange,
  RecordForm,
  Withdrawn,
} from '../../../model/editing/messages.ts';
import type { Answer, Desk } from '../desk.ts';

/** Saves what was planned, and answers what became of it: 409 where a file was changed meanwhile. */
export function save({ folder, saved: tell }: Desk, planned: Planned): Answer {
  if ('refusal' in planned) return { status: 422, body: { faults: [{ message: planned.refusal }] } };
  if ('faults' in planned) return { status: 422, body: planned };
  const saved = saveChanges(folder, planned.changes, planned.madeFrom);
  if ('conflicts' in saved) return { status: 409, body: saved };
  if ('refusal' in saved) return { status: 422, body: { faults: [{ message: saved.refusal }] } };
  tell();
  const files = saved.changed.map((each) => ({
    ...each,
    digest: each.after === null ? null : digestOf(each.after),
  }));
  return { status: 200, body: { files, ...(planned.id !== undefined && { id: planned.id }) } };
}

/** Plans a changed claim. One that was published keeps its earlier words in its history, with the reason. */
export async function planClaimChange(desk: Desk, content: Content, change: ClaimChange): Promise<Planned> {
  const { file } = change;
  const source = sourceOf(desk, file);
  if (source === undefined) return { refusal: `no claim stands in ${file}` };
  // Whoever changed the file meanwhile is told so, before anything is made of what it holds now.
  if (digestOf(source) !== change.from) return { changes: [{ file, from: change.from, to: source }], madeFrom: [] };
  const planned = planChange(content, change, source);
  if (!('changes' in planned) || !isPublished(content.records, change.id)) return planned;
  const committed = (await readCommitted(desk.folder, [file])).get(file) ?? source;
  return keepWords(planned, { file, committed }, change, today(content, desk.now()));
}

/** Plans that a claim goes. */
export function planWithdrawal(desk: Desk, content: Content, { id, reason, replacedBy }: Withdrawn): Planned {
  const withdrawal = { id, reason, replacedBy, date: today(content, desk.now()), remove: false };
  const found = findWithdrawn(content, withdrawal);
  if ('refusal' in found) return found;
  const source = sourceOf(desk, found.file);
  if (source === undefined) return { refusal: `${found.file} cannot be read` };
  // A claim that nobody has seen yet needs no page that says that it went.
  const to = isPublished(content.records, id) ? withdrawn(source, withdrawal, found.sort) : null;
  return { changes: [{ file: found.file, from: digestOf(source), to }], madeFrom: [] };
}

/** The form of a record as its file has it now. */
export function recordFormOf(desk: Desk, asked: RecordAsked): RecordForm | Refusal {
  return recordForm(asked, sourceOf(desk, recordFile(asked)));
}

/** Plans that a record changes. */
export function planRecord(desk: Desk, change: RecordChange): Planned {
  return planRecordChange(change, sourceOf(desk, recordFile(change)));
}

/** Plans that a file accepts a warning. */
export function planAcceptance(desk: Desk, { file, from, rule, because }: Acceptance): Planned {
  const source = sourceOf(desk, file);
  if (source === undefined) return { refusal: `${file} cannot be read` };
  const digest = from ?? digestOf(source);
  const place = placeOf(file);
  const order = place ? keysOf(place.collection) : [];
  const to = digestOf(source) === digest ? appendItem(source, 'accepted', { rule, because }, order) : source;
  return { changes: [{ file, from: digest, to }], madeFrom: [] };
}

/** The text of a file of the content folder; undefined where there is none. */
export function sourceOf({ folder }: Desk, file: string): string | undefined {
  const place = placeWithin(folder, file);
  if ('refusal' in place) return undefined;
  try {
    return readFileSync(place.path, 'utf8');
  } catch {
    return undefined;
  }
}
