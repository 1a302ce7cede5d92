import { nothing, render } from 'lit-html';
import { noteSaved } from '../saving/saving.ts';
import type { Store } from '../store.ts';
import { openAnnotations } from './annotations.ts';

/** Brings annotations of the article that is edited, above its text; what is saved can be taken back like any other change. */
export function bringAnnotations(store: Store, place: HTMLElement, focusText: () => void, file?: File): void {
  const form = place.querySelector<HTMLElement>('.desk-front-matter');
  if (!form) return;
  const leave = (): void => {
    render(nothing, form);
    focusText();
  };
  openAnnotations(form, store.ask, {
    article: store.state.article.slug,
    leave,
    ...(file && { file }),
    saved(files) {
      const drafts = files.length === 1 ? '1 draft claim is saved' : `${files.length} draft claims are saved`;
      noteSaved(store, `${drafts}. Open each by its note, go over it, and save it.`, { files: [...files] });
      leave();
      void store.refresh();
    },
  });
}
