import { isSlashOff } from './slash.ts';
import { catchTyping } from './typing.ts';

/**
 * Opens search by “/”, by Ctrl-K and by the link in the masthead. Every page loads only this part of search; the rest is
 * loaded when it is opened.
 */
export function openSearchByKey(): void {
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
}

function open(): void {
  const onPage = document.querySelector<HTMLInputElement>('[data-search-page] [data-field]');
  onPage?.select();
  if (onPage) return;
  const typing = catchTyping();
  void import('./dialog.ts')
    .then(({ openDialog }) => openDialog(typing))
    // The page for searching says what is wrong, or works.
    .catch(() => location.assign(document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href ?? ''))
    .finally(typing.end);
}
