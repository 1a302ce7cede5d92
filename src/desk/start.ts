import './desk.css';
import './commands/bar.css';
import './form.css';
import './dialog/dialog.css';
import './article/article.css';
import { articlesUrl } from '../urls.ts';
import { askWith } from './ask.ts';
import { areKeysOff } from './commands/commands.ts';
import type { Desk } from './desk.ts';
import { takeDropped, takeHanded, type HandedDocument } from './article/given.ts';
import { offerNewArticle } from './article/offer.ts';
import { forget, keptOf } from './kept.ts';
import { editAsked, recordAt } from './record/pageRecord.ts';
import { recordTitle } from './record/recordTitle.ts';

/**
 * Lets an editor change the article or the record of this page, by `e` or by a button. Any other page only follows the
 * content. `uncover` takes away what stands over the page when the content has problems.
 */
export function start(token: string, uncover: () => void): void {
  let desk: Desk | undefined;
  let isOpen = false;
  /** Takes a document of the new article that is being begun, or annotations of the article that is edited. */
  let takeFile: ((file: File) => void) | undefined;
  const ask = askWith(token);
  const record = window.top === window ? recordAt(location.pathname) : undefined;
  const isArticle = record?.collection === 'articles' && record.slug !== undefined;
  const isList = record?.collection === 'articles' && !isArticle;
  const text = isArticle ? document.querySelector('main .text') : null;
  const before = text ?? (isArticle ? null : document.querySelector('main > *'));

  // A page that is being loaded again opens nothing any more, since what is typed there would be lost.
  let isLoading = false;
  const loadAgain = (): void => {
    isLoading = true;
    location.reload();
  };
  const leave = (isGone = false): void => {
    forget();
    if (isGone) location.assign(articlesUrl);
    else loadAgain();
  };
  const enter = async (given?: HandedDocument): Promise<void> => {
    if (!record || !before || isOpen || isLoading) return;
    isOpen = true;
    const place = document.createElement('div');
    place.className = 'desk';
    if (text) text.replaceWith(place);
    else before.before(place);
    uncover();
    document.body.classList.add('desk-open');
    if (text && record.slug !== undefined) {
      const { openDesk } = await import('./desk.ts');
      desk = await openDesk(place, record.slug, ask, leave);
      takeFile = desk?.takeFile;
      if (given) takeFile?.(given.file);
    } else if (isList) {
      const { openNewArticle } = await import('./article/newArticle.ts');
      takeFile = openNewArticle(place, ask, leave, given);
    } else {
      const { openRecord } = await import('./record/record.ts');
      await openRecord(place, record, ask, { leave });
    }
  };

  import.meta.hot?.on('content:changed', () => {
    if (desk) void desk.refresh();
    else if (!isOpen) loadAgain();
  });
  // While an article is edited, its problems stand beside its claims, not over them.
  import.meta.hot?.on('vite:error', () => {
    if (!isOpen) return;
    setTimeout(uncover);
    void desk?.refresh();
  });
  offerNewArticle();
  if (!record || !before) return;
  if ((text && record.slug !== undefined && keptOf(record.slug)) || editAsked(location.hash)) void enter();
  const handed = isList ? takeHanded() : undefined;
  if (handed) void enter(handed);
  if (isList || text) takeDropped((file) => (takeFile ? takeFile(file) : void enter({ file, sentences: [] })));
  before.before(button(text ? 'Edit this article' : recordTitle(record), () => void enter()));
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

function button(words: string, enter: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'desk-enter';
  button.textContent = `${words} (e)`;
  button.addEventListener('click', enter, { once: true });
  button.addEventListener('click', () => button.remove());
  return button;
}
