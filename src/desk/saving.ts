import type { DeskFinding } from '../model/editing/messages.ts';
import type { ChangedFile, SaveAnswers } from './ask.ts';
import { fieldsOf } from './dialog/claimForm.ts';
import { claimChanged, type Store } from './store.ts';

/** Saves what the dialog holds. Resolves to whether it is saved; otherwise the dialog says what is wrong. */
export async function saveClaim(store: Store): Promise<boolean> {
  const { ask, edit, state } = store;
  const { editing } = state;
  if (!editing || editing.saving) return false;
  edit({ saving: true, faults: [], conflicts: [] });
  const { id, from, form, pages } = editing;
  const common = { from, fields: fieldsOf(form), note: form.note, pages: [...pages], spans: [...editing.spans] };
  if (id === undefined)
    return noteSaved(store, 'The claim is saved.', await ask('claim', { ...common, article: state.article.slug }));
  const file = claimChanged(store)?.file ?? '';
  const because = form.because === '' ? {} : { because: form.because };
  return noteSaved(store, 'The claim is changed.', await ask('change', { ...common, ...because, id, file }));
}

/** Saves on top of what somebody else has saved meanwhile. */
export async function overwrite(store: Store): Promise<boolean> {
  await store.refresh();
  const from = claimChanged(store)?.digest ?? store.state.article.digest;
  store.edit({ from, conflicts: [] });
  return saveClaim(store);
}

/** Withdraws the claim of the dialog; one that was published needs a reason. */
export async function withdrawClaim(store: Store, reason: string): Promise<boolean> {
  const { id, published } = store.state.editing ?? {};
  if (id === undefined) return false;
  if (published === true && reason === '') {
    store.edit({ faults: [{ field: 'because', message: 'Say why it goes, for readers.' }] });
    return false;
  }
  const saved = await store.ask('withdraw', { id, reason: reason || 'It was not published yet.' });
  return noteSaved(store, 'The claim is withdrawn.', saved);
}

/** Accepts a warning in the file where it stands. */
export async function acceptWarning(store: Store, file: string, rule: string, because: string): Promise<boolean> {
  const { article } = store.state;
  const from = article.claims.find((claim) => claim.file === file)?.digest;
  const acceptance = { file, rule, because, ...(from !== undefined && { from }) };
  return noteSaved(store, 'The warning is accepted.', await store.ask('accept', acceptance));
}

/** Applies the certain remedy of a finding. */
export async function mend(store: Store, { file, rule, message, mend: what = '' }: DeskFinding): Promise<boolean> {
  return noteSaved(store, `Mended: ${what}.`, await store.ask('mend', { file, rule, message }));
}

/** Takes back what was done last, or does again what was taken back last. */
export async function restore(store: Store, from: 'done' | 'undone'): Promise<void> {
  const last = store.state[from].at(-1);
  if (!last) return;
  const back = ({ file, digest, before }: ChangedFile) => ({ file, from: digest, to: before });
  const { files, faults } = await store.ask('restore', { files: last.files.map(back).toReversed() });
  if (!files) {
    store.set({ said: faults?.[0]?.message ?? 'It was changed meanwhile, so that it cannot be taken back.' });
    return;
  }
  const to = from === 'done' ? 'undone' : 'done';
  const { [from]: before, [to]: others } = store.state;
  store.set({
    [from]: before.slice(0, -1),
    [to]: [...others, { what: last.what, files }],
    said: `${from === 'done' ? 'Taken back' : 'Done again'}: ${last.what}`,
  });
  await store.refresh();
}

/** Notes what was changed, so that it can be taken back; or shows what is wrong. */
export function noteSaved(store: Store, what: string, { files = [], faults, conflicts }: SaveAnswers): boolean {
  store.edit({ faults: faults ?? [], conflicts: conflicts ?? [], saving: false });
  if (faults || conflicts) {
    const said = faults?.map(({ message }) => message).join(' ');
    store.set({ said: said ?? 'Nothing was saved: somebody else has changed this meanwhile.' });
    return false;
  }
  store.set({ done: [...store.state.done, { what, files }], undone: [], said: what });
  return true;
}
