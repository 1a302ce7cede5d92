import { html, render } from 'lit-html';
import type { RecordAsked, RecordForm } from '../../model/editing/messages.ts';
import { changesOf, withValue } from '../../model/editing/recordForm.ts';
import type { Ask, SaveAnswers } from '../ask.ts';
import type { RecordActs, RecordState } from './recordState.ts';
import { recordView } from './recordView.ts';

/** What the form tells of: that it was left, and what it has changed. */
export interface RecordEvents {
  leave: () => void;
  saved?: (files: NonNullable<SaveAnswers['files']>) => void;
}

/** Opens the form of a record in a place of the page, and gives it the focus. */
export async function openRecord(
  place: HTMLElement,
  asked: RecordAsked,
  ask: Ask,
  { leave, saved }: RecordEvents,
): Promise<void> {
  const given = await ask('record', asked);
  if (given.faults) {
    render(html`<p class="accent" role="alert">${given.faults.map(({ message }) => message)}</p>`, place);
    return;
  }
  let state = stateOf(asked, given);
  const set = (change: Partial<RecordState>): void => {
    state = { ...state, ...change };
    render(recordView(state, acts), place);
  };
  const note = ({ files, faults, conflicts }: SaveAnswers, said: string): void => {
    if (files) saved?.(files);
    set({ faults: faults ?? [], conflicts: conflicts ?? [], said: files ? said : 'Nothing was saved.' });
  };
  const save = async (): Promise<void> => {
    const answers = await send(state, ask);
    if (answers.files) {
      const slug = /^[a-z]+\/([a-z0-9-]+)\.md$/.exec(answers.files[0]?.file ?? '')?.[1];
      const now = state.asked.slug === undefined && slug !== undefined ? { ...asked, slug } : state.asked;
      set({ ...stateOf(now, await ask('record', now)), done: answers.files });
    }
    note(answers, 'Saved.');
  };
  const overwrite = async (): Promise<void> => {
    const theirs = await ask('record', state.asked);
    // Only what was changed in this form is put on top.
    if (theirs.digest !== undefined) set({ saved: { ...state.saved, digest: theirs.digest }, conflicts: [] });
    await save();
  };
  const undo = async (): Promise<void> => {
    const files = state.done.map(({ file, digest, before }) => ({ file, from: digest, to: before }));
    const answers = await ask('restore', { files });
    const isGone = answers.files?.every(({ after }) => after === null) === true;
    if (answers.files && !isGone) set(stateOf(state.asked, await ask('record', state.asked)));
    note(answers, 'Taken back.');
    if (isGone) leave();
  };
  const acts: RecordActs = {
    put: (path, value) => set({ fields: withValue(state.fields, path, value) as RecordForm['fields'] }),
    putBody: (body) => set({ body }),
    save: () => void save(),
    overwrite: () => void overwrite(),
    undo: () => void undo(),
    leave,
  };
  set({});
  place.scrollIntoView();
  place.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
}

function stateOf(asked: RecordAsked, saved: RecordForm): RecordState {
  const { fields, body = '' } = saved;
  return { asked, saved, fields, body, faults: [], conflicts: [], done: [], said: '' };
}

/** Sends what was changed in the form; all of it where the record is new. */
function send({ asked: { collection, slug }, saved, fields, body }: RecordState, ask: Ask): Promise<SaveAnswers> {
  const { digest: from } = saved;
  if (from !== undefined) {
    const changed = changesOf(saved.fields, fields) as RecordForm['fields'];
    const text = body === (saved.body ?? '') ? {} : { body };
    return ask('changeRecord', { collection, ...(slug !== undefined && { slug }), from, fields: changed, ...text });
  }
  if (collection === 'story' || collection === 'articles')
    return Promise.resolve({ faults: [{ message: 'An article begins with its text.' }] });
  return ask('newRecord', { collection, fields });
}
