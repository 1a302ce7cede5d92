import { isSlashOff } from './slash.ts';

// All of search that every page loads: “/”, Ctrl-K and the masthead's link open it, and the rest is fetched then.
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
const onPage = document.querySelector<HTMLInputElement>('[data-search-page] [data-field]');

const open = (): void => {
  onPage?.select();
  if (onPage || !dialog || dialog.open) return;
  dialog.showModal();
  void import('./dialog.ts').then(({ startDialog }) => startDialog(dialog));
};

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing =
    target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !typing && !isSlashOff();
  if (!slash && !((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k')) return;
  event.preventDefault();
  open();
});

addEventListener('click', (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey } = event;
  if (button || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
  if (!target.closest('[data-search-open]')) return;
  event.preventDefault();
  open();
});
