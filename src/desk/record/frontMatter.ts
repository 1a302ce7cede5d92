import { nothing, render } from 'lit-html';
import { openRecord } from './record.ts';
import { noteSaved } from '../saving/saving.ts';
import type { Store } from '../store.ts';

/** Opens the form of the article's front matter above its text; what it saves can be taken back like any other change. */
export async function openFrontMatter(store: Store, place: HTMLElement, focusText: () => void): Promise<void> {
  const form = place.querySelector<HTMLElement>('.desk-front-matter');
  if (!form) return;
  await openRecord(form, { collection: 'articles', slug: store.state.article.slug }, store.ask, {
    leave() {
      render(nothing, form);
      focusText();
    },
    saved: (files) => {
      noteSaved(store, 'The front matter is changed.', { files });
      void store.refresh();
    },
  });
}
