import { html, nothing, render } from 'lit-html';
import type { Ask } from './ask.ts';
import { barView, type BarActs } from './barView.ts';
import { commandOf, turnKeys, type CommandName } from './commands.ts';
import { beginClaim, changeClaim, dialogActs } from './dialog/dialog.ts';
import { dialogView } from './dialog/dialogView.ts';
import { leaveWords, moveByKey, selectNext, selectPart, takeSelection } from './picking.ts';
import { selectedSpan } from './selection.ts';
import type { Span } from '../model/text/text.ts';
import { openRecord } from './record/record.ts';
import { editAsked } from './pageRecord.ts';
import { acceptWarning, mend, noteSaved, restore } from './saving.ts';
import { findingsHere, type State } from './state.ts';
import { storeOf, type Store } from './store.ts';
import { textView } from './textView.ts';

/** An article that is being edited in the page. */
export type Desk = Pick<Store, 'refresh'>;

/** Edits an article in a place of the page, with the whole of its text, until its editor leaves. */
export async function openDesk(
  place: HTMLElement,
  slug: string,
  ask: Ask,
  leave: () => void,
): Promise<Desk | undefined> {
  const article = await ask('article', { article: slug });
  if (article.faults) {
    render(html`<p class="accent" role="alert">${article.faults.map(({ message }) => message)}</p>`, place);
    return undefined;
  }
  const store = storeOf(article, ask, () => render(view(), place));
  const surface = (): HTMLElement | null => place.querySelector('.desk-text');
  const focusText = (): void => surface()?.focus({ preventScroll: true });
  const showSelected = (): void => place.querySelector('.selected')?.scrollIntoView({ block: 'center' });
  const focusDialog = (): void => {
    showSelected();
    place.querySelector<HTMLElement>('#desk-statement')?.focus({ preventScroll: true });
  };
  let touched: Span | undefined;
  document.addEventListener('selectionchange', () => {
    const text = surface();
    touched = (text && selectedSpan(text)) ?? touched;
  });
  const take = (): void => {
    takeSelection(store, surface(), touched);
    touched = undefined;
  };
  const point = (): void => {
    takeSelection(store, surface());
    touched = undefined;
  };
  const dialog = dialogActs(store, take, {
    end(said) {
      store.close('editing');
      // The notes are back in place of the dialog, so that the words stand elsewhere.
      showSelected();
      leaveWords(store);
      if (said !== undefined) store.set({ said });
      focusText();
      if (said === undefined) void store.refresh();
    },
    goOn: () => void claimNext(),
  });
  const claimNext = async (): Promise<void> => {
    store.close('editing');
    leaveWords(store);
    await store.readArticle();
    void store.refresh();
    await runs.next();
    if (store.state.spans.length > 0) await runs.claim();
  };
  const selectFrom = (which: 'next' | 'before'): void => {
    selectPart(store, which);
    showSelected();
    focusText();
  };
  const run = (command: CommandName): void => void runs[command]();
  const runs: Record<CommandName, () => void | Promise<void>> = {
    next() {
      selectNext(store);
      showSelected();
      focusText();
    },
    part: () => selectFrom('next'),
    partBefore: () => selectFrom('before'),
    async claim() {
      take();
      await beginClaim(store);
      focusDialog();
    },
    add() {
      take();
      store.set({ adding: true, said: 'Select the second span.' });
      focusText();
    },
    undo: () => restore(store, 'done'),
    redo: () => restore(store, 'undone'),
    frontMatter: () => openFrontMatter(store, place, focusText),
    async findings() {
      openPanel(store, 'findings', place);
      if (store.state.open) await store.readStory();
    },
    mend() {
      const found = findingsHere(store.state).find((each) => each.mend !== undefined);
      if (found) bar.mend(found);
      else store.set({ said: 'Nothing here can be mended in one way only.' });
    },
    keys: () => openPanel(store, 'keys', place),
    leave,
  };
  const bar: BarActs = {
    run,
    turnKeys(off) {
      turnKeys(off);
      store.set({ keysOff: off });
    },
    accept: (file, rule, because) => void acceptWarning(store, file, rule, because).then(() => store.refresh()),
    mend: (finding) => void mend(store, finding).then(() => store.refresh()),
    show(file) {
      const claim = store.state.article.claims.find((each) => each.file === file);
      if (claim) change(claim);
    },
  };
  const change = (claim: State['article']['claims'][number]): void => {
    void changeClaim(store, claim);
    focusDialog();
  };
  const view = () =>
    html`${barView(store.state, bar)}
      <div class="desk-front-matter"></div>
      <div class="desk-columns">
        <div
          class="text desk-text ${store.state.editing ? 'beside' : ''}"
          lang=${article.language}
          tabindex="0"
          role="group"
          aria-label="The text of the article"
          @pointerup=${point}
        >
          ${textView(store.state, { change })}
        </div>
        ${store.state.editing ? dialogView(store.state, store.state.editing, dialog) : nothing}
      </div>`;
  document.addEventListener('keydown', (event) => {
    if (isForText(event, place)) onKey(event, store, run);
  });
  store.set({});
  place.scrollIntoView();
  if (store.state.editing) focusDialog();
  else focusText();
  const asked = editAsked(location.hash);
  // When the page is loaded again, it is not opened again.
  if (asked) history.replaceState(history.state, '', location.pathname);
  if (asked?.claim !== undefined) bar.show(`articles/${slug}/claims/${asked.claim}.md`);
  void store.refresh();
  return store;
}

/** Opens the form of the article's front matter above its text; what it saves can be taken back like any other change. */
async function openFrontMatter(store: Store, place: HTMLElement, focusText: () => void): Promise<void> {
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

function openPanel(store: Store, panel: 'keys' | 'findings', place: HTMLElement): void {
  const { open } = store.state;
  store.close('open');
  if (open !== panel) store.set({ open: panel });
  place.scrollIntoView();
}

/** Whether a key is meant for the text: it has the focus, or nothing has. */
function isForText({ target }: KeyboardEvent, place: HTMLElement): boolean {
  if (target === document.body) return true;
  if (!(target instanceof Element) || !place.contains(target)) return false;
  return target.closest('input, textarea, select, .desk-dialog, .desk-record') === null;
}

function onKey(event: KeyboardEvent, store: Store, run: (command: CommandName) => void): void {
  const command = store.state.keysOff ? undefined : commandOf(event);
  if (event.key === 'Escape') store.set({ spans: [], adding: false });
  else if (command) run(command);
  else if (!moveByKey(store, event)) return;
  event.preventDefault();
}
