import { startPanel, type Panel } from './panel.ts';
import { startSwitch } from './slash.ts';

let panel: Panel | undefined;

/** Sets the search dialog to work at its first opening, and searches at once what was typed by then; later, offers to type anew. */
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
  // Of itself, a search field takes the first Escape for emptying it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
}
