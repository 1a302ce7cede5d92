import { render } from 'lit-html';
import type { Ask, ChangedFile } from '../ask.ts';
import { documentOf } from '../article/given.ts';
import type { AnnotationsActs, AnnotationsState } from './annotationsState.ts';
import { annotationsView } from './annotationsView.ts';

/** Where annotations are brought to, and what is told of it. */
export interface Bringing {
  /** The article that all of them stand in; without it, each says so itself. */
  article?: string;
  /** The file, if it is given already. */
  file?: File;
  leave: () => void;
  /** Takes what was saved, so that it can be taken back later; without it, it is taken back here. */
  saved?: (files: readonly ChangedFile[]) => void;
}

/** Shows in a place of the page what becomes of a file of annotations, and saves it. Returns what takes another file. */
export function openAnnotations(
  place: HTMLElement,
  ask: Ask,
  { article, file, leave, saved }: Bringing,
): AnnotationsActs['takeFile'] {
  let state: AnnotationsState = { faults: [], said: '', busy: false };
  const set = (change: Partial<AnnotationsState>): void => {
    state = { ...state, ...change };
    render(annotationsView(state, acts), place);
  };
  const focus = (selector: string): void => place.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const read = async (chosen: File): Promise<void> => {
    set({ busy: true, said: 'Reading …', faults: [] });
    const given = { document: await documentOf(chosen, chosen.name), ...(article !== undefined && { article }) };
    const answers = await ask('annotations', given);
    if (answers.faults) set({ busy: false, faults: answers.faults, said: 'Nothing was made of this.' });
    else set({ busy: false, given, read: answers, said: 'Nothing is written yet.' });
    focus('.desk-save');
  };
  const save = async (): Promise<void> => {
    if (!state.given || state.busy) return;
    set({ busy: true, said: 'Saving …', faults: [] });
    const { files, faults } = await ask('newAnnotations', state.given);
    if (!files) set({ busy: false, faults: faults ?? [], said: 'Nothing was saved.' });
    else if (saved) saved(files);
    else set({ busy: false, saved: files, said: 'Saved.' });
  };
  const takeBack = async (): Promise<void> => {
    const files = (state.saved ?? []).map(({ file: name, digest }) => ({ file: name, from: digest, to: null }));
    const answers = await ask('restore', { files });
    if (answers.files) leave();
    else set({ faults: answers.faults ?? [], said: 'It was changed meanwhile, so that it cannot be taken back.' });
  };
  const acts: AnnotationsActs = {
    takeFile: (chosen) => void read(chosen),
    save: () => void save(),
    takeBack: () => void takeBack(),
    leave,
  };
  set({});
  place.scrollIntoView();
  focus('input');
  if (file) void read(file);
  return acts.takeFile;
}
