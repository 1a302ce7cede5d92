import './desk.css';
import { articlesUrl } from '../urls.ts';
import { askWith } from './ask.ts';
import { areKeysOff } from './commands.ts';
import type { Desk } from './desk.ts';
import { forget, keptOf } from './kept.ts';

/**
 * Lets an editor change the article of this page, by `e` or by a button. Any other page only follows the content. `uncover`
 * takes away what stands over the page when the content has problems.
 */
export function start(token: string, uncover: () => void): void {
  let desk: Desk | undefined;
  let isOpen = false;
  const slug = location.pathname.startsWith(articlesUrl)
    ? location.pathname.slice(articlesUrl.length).split('/')[0]
    : '';
  const text = document.querySelector('main .text');
  const isHere = slug !== undefined && /^[a-z0-9-]+$/.test(slug) && text !== null && window.top === window;

  const leave = (): void => {
    forget();
    location.reload();
  };
  const enter = async (): Promise<void> => {
    if (!isHere || isOpen) return;
    isOpen = true;
    const place = document.createElement('div');
    place.className = 'desk';
    text.replaceWith(place);
    uncover();
    document.body.classList.add('desk-open');
    const { openDesk } = await import('./desk.ts');
    desk = await openDesk(place, slug, askWith(token), leave);
  };

  import.meta.hot?.on('content:changed', () => {
    if (desk) void desk.refresh();
    else location.reload();
  });
  // While an article is edited, its problems stand beside its claims, not over them.
  import.meta.hot?.on('vite:error', () => {
    if (!isOpen) return;
    setTimeout(uncover);
    void desk?.refresh();
  });
  if (!isHere) return;
  if (keptOf(slug)) void enter();
  text.before(button(() => void enter()));
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isTyped =
      target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;
    if (key !== 'e' || ctrlKey || metaKey || altKey || isTyped || isOpen || areKeysOff()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void enter();
  });
}

function button(enter: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'desk-enter';
  button.textContent = 'Edit this article (e)';
  button.addEventListener('click', enter, { once: true });
  button.addEventListener('click', () => button.remove());
  return button;
}
