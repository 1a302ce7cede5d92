import { startPanel, type Panel } from './panel.ts';
import { startSwitch } from './slash.ts';

let panel: Panel | undefined;

/**
 * Starts the search dialog when it is first opened, and searches what was typed by then. When it is opened again, selects the
 * text of the field, so that typing replaces it.
 */
export function startDialog(dialog: HTMLDialogElement): void {
  if (panel) {
    panel.view.field.select();
    return;
  }
  panel = startPanel(dialog, () => undefined);
  const { field } = panel.view;
  const slash = dialog.querySelector<HTMLInputElement>('[data-slash]');
  if (slash) startSwitch(slash);
  if (field.value) panel.show(new URLSearchParams({ q: field.value }));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('[data-close]'))) dialog.close();
  });
  // Without this, the first Escape would only empty the search field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
}
