import type { DeskFinding } from '../../model/editing/messages.ts';
import { slugFrom } from '../../model/suggest/slugs.ts';
import type { ChangedFile, SaveAnswers } from '../ask.ts';
import { fieldsOf, pagesNamed } from '../../model/editing/claimForm.ts';
import { claimChanged, type Store } from '../store.ts';

/** Saves what the dialog holds. Resolves to whether it is saved; otherwise the dialog says what is wrong. */
export async function saveClaim(store: Store): Promise<boolean> {
  const { ask, edit, state } = store;
  const { editing } = state;
  if (!editing || editing.saving) return false;
  edit({ saving: true, faults: [], conflicts: [] });
  const { id, from, form, pages } = editing;
  const common = {
    from,
    fields: fieldsOf(form),
    note: form.note,
    pages: pagesNamed(pages, form),
    spans: [...editing.spans],
  };
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

/** Makes a claim of its own of the selected words of the claim of the dialog. Resolves to its id, or to nothing. */
export async function splitClaim(store: Store, reason: string): Promise<string | undefined> {
  const { id = '', from = '' } = store.state.editing ?? {};
  const because = reason === '' ? {} : { because: reason };
  const answers = await store.ask('split', { id, from, spans: [...store.state.spans], ...because });
  return noteSaved(store, 'The claim is split.', answers) ? answers.id : undefined;
}

/** Gives the words of the claim of the dialog to another. Resolves to that one's id, or to nothing. */
export async function mergeClaim(store: Store, into: string, reason: string): Promise<string | undefined> {
  const { id = '', from = '' } = store.state.editing ?? {};
  const intoFrom = store.state.article.claims.find(({ data }) => data.id === into)?.digest ?? '';
  const because = reason === '' ? {} : { because: reason };
  const answers = await store.ask('merge', { id, from, into, intoFrom, ...because });
  return noteSaved(store, 'The claims are merged.', answers) ? into : undefined;
}

/** Adds a position to a question that is there. Resolves to its id, which is made of its words, or to nothing. */
export async function addPosition(store: Store, question: string, label: string): Promise<string | undefined> {
  const { ask, set, state } = store;
  const { digest: from, fields, faults } = await ask('record', { collection: 'questions', slug: question });
  const id = slugFrom(label, state.article.language);
  if (faults || from === undefined || id === '') return undefined;
  const positions = [...((fields.positions ?? []) as { id: string; label: string }[]), { id, label }];
  const changed = { collection: 'questions' as const, slug: question, from, fields: { positions } };
  if (!noteSaved(store, 'The position is added.', await ask('changeRecord', changed))) return undefined;
  const questions = store.state.article.questions.map((each) =>
    each.slug === question ? { ...each, positions } : each,
  );
  set({ article: { ...store.state.article, questions } });
  return id;
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
