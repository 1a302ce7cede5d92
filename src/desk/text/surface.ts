import type { Span } from '../../model/text/text.ts';
import { takeSelection } from './picking.ts';
import { selectedSpan } from './selection.ts';
import type { Store } from '../store.ts';

/** The article's text as it stands in the page: where words are selected, and where the focus goes. */
export interface Surface {
  focusText: () => void;
  /** Brings the selected words into view. */
  showSelected: () => void;
  focusDialog: () => void;
  /** Takes the words that are selected in the page, or that a finger has selected, which the browser forgets at the next touch. */
  take: () => void;
  /** Notes how the page was pressed last. */
  press: (event: PointerEvent) => void;
  /** Takes what the mouse has selected. A finger may still move the ends of it. */
  release: (event: PointerEvent) => void;
}

/** The surface of a desk, which follows what is selected there. */
export function surfaceOf(place: HTMLElement, store: Store): Surface {
  let touched: Span | undefined;
  let isFinger = false;
  const text = (): HTMLElement | null => place.querySelector('.desk-text');
  const showSelected = (): void => place.querySelector('.selected')?.scrollIntoView({ block: 'center' });
  const take = (): void => {
    takeSelection(store, text(), touched);
    touched = undefined;
    if (store.state.touching) store.set({ touching: false });
  };
  document.addEventListener('selectionchange', () => {
    const surface = text();
    touched = (surface && selectedSpan(surface)) ?? touched;
    const touching = isFinger && touched !== undefined && !store.state.editing;
    if (touching !== store.state.touching) store.set({ touching });
  });
  return {
    showSelected,
    take,
    focusText: () => text()?.focus({ preventScroll: true }),
    focusDialog() {
      showSelected();
      place.querySelector<HTMLElement>('#desk-statement')?.focus({ preventScroll: true });
    },
    press({ pointerType }) {
      isFinger = pointerType === 'touch';
    },
    release({ pointerType }) {
      const surface = text();
      touched = surface ? selectedSpan(surface) : undefined;
      if (pointerType !== 'touch') take();
      else store.set({ touching: touched !== undefined });
    },
  };
}
