import { searchDialogUrl } from '../../../urls.ts';
import { addStyles } from '../../styles.ts';
import { startPanel, type Panel } from './panel.ts';
import { startSwitch } from './slash.ts';
import type { Typing } from './typing.ts';

interface SearchDialog {
  dialog: HTMLDialogElement;
  panel: Panel;
}

let loaded: Promise<SearchDialog> | undefined;

/**
 * Opens the search dialog, and searches what was typed while it was loading. When it is opened again, selects the text of the
 * field, so that typing replaces it. Rejects where it cannot be loaded; the next call tries again.
 */
export async function openDialog(typing: Typing): Promise<void> {
  loaded ??= loadDialog().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  const { dialog, panel } = await loaded;
  if (!dialog.open) dialog.showModal();
  if (typing.text === '') panel.view.field.select();
  else panel.show(new URLSearchParams({ q: typing.text }));
  if (typing.isEntered) panel.view.form.requestSubmit();
}

async function loadDialog(): Promise<SearchDialog> {
  const answer = await fetch(searchDialogUrl);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const dialog = page.querySelector('dialog');
  if (!answer.ok || !dialog) throw new Error(`${searchDialogUrl} holds no dialog.`);
  await addStyles(page);
  document.body.append(dialog);
  return { dialog, panel: startDialog(dialog) };
}

function startDialog(dialog: HTMLDialogElement): Panel {
  const panel = startPanel(dialog, { onSearch: () => undefined });
  const slash = dialog.querySelector<HTMLInputElement>('[data-slash]');
  if (slash) startSwitch(slash);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
  });
  // Without this, the first Escape would only empty the search field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  return panel;
}
