import { beginClaim } from '../dialog/dialog.ts';
import type { CommandName } from './commands.ts';
import { openFrontMatter } from '../record/frontMatter.ts';
import { bringAnnotations } from '../annotations/bringAnnotations.ts';
import { beginLetters } from '../text/lettering.ts';
import { selectNext, selectPart } from '../text/picking.ts';
import { mend, restore } from '../saving/saving.ts';
import { findingsHere } from '../state.ts';
import type { Store } from '../store.ts';
import type { Surface } from '../text/surface.ts';

/** What each command does, by key or by button. */
export type Runs = Readonly<Record<CommandName, () => void | Promise<void>>>;

/** The commands of a desk that stands in a place of the page. */
export function runsOf(store: Store, surface: Surface, place: HTMLElement, leave: () => void): Runs {
  const { focusText, showSelected, take } = surface;
  const selecting = (select: () => void) => (): void => {
    select();
    showSelected();
    focusText();
  };
  return {
    next: selecting(() => selectNext(store)),
    part: selecting(() => selectPart(store, 'next')),
    partBefore: selecting(() => selectPart(store, 'before')),
    letters() {
      beginLetters(store);
      place.querySelector('[data-letter]')?.scrollIntoView({ block: 'center' });
      focusText();
    },
    async claim() {
      take();
      await beginClaim(store);
      surface.focusDialog();
    },
    add() {
      take();
      store.set({ adding: true, said: 'Select the second span.' });
      focusText();
    },
    undo: () => restore(store, 'done'),
    redo: () => restore(store, 'undone'),
    annotations: () => bringAnnotations(store, place, focusText),
    frontMatter: () => openFrontMatter(store, place, focusText),
    async findings() {
      openPanel(store, 'findings', place);
      if (store.state.open) await store.readStory();
    },
    async mend() {
      const found = findingsHere(store.state).find((each) => each.mend !== undefined);
      if (!found) store.set({ said: 'Nothing here can be mended in one way only.' });
      else {
        await mend(store, found);
        await store.refresh();
      }
    },
    keys: () => openPanel(store, 'keys', place),
    leave,
  };
}

function openPanel(store: Store, panel: 'keys' | 'findings', place: HTMLElement): void {
  const { open } = store.state;
  store.close('open');
  if (open !== panel) store.set({ open: panel });
  place.scrollIntoView();
}
