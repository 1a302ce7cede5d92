import { html, render } from 'lit-html';
import type { DeskClaim } from '../model/editing/deskArticle.ts';
import { bringAnnotations } from './annotations/bringAnnotations.ts';
import type { Ask } from './ask.ts';
import type { BarActs } from './commands/barView.ts';
import { turnKeys } from './commands/commands.ts';
import { deskView } from './deskView.ts';
import { changeClaim, dialogActs } from './dialog/dialog.ts';
import { listenToKeys } from './commands/keys.ts';
import { editAsked } from './record/pageRecord.ts';
import { leaveWords } from './text/picking.ts';
import { runsOf } from './commands/runs.ts';
import { acceptWarning, mend } from './saving/saving.ts';
import { isTakenBack } from './state.ts';
import { storeOf, type Store } from './store.ts';
import { surfaceOf } from './text/surface.ts';

/** An article that is being edited in the page. */
export interface Desk extends Pick<Store, 'refresh'> {
  /** Brings a file of annotations. */
  takeFile: (file: File) => void;
}

/** Edits an article in a place of the page, with the whole of its text, until its editor leaves. */
export async function openDesk(
  place: HTMLElement,
  slug: string,
  ask: Ask,
  leave: (isGone: boolean) => void,
): Promise<Desk | undefined> {
  const article = await ask('article', { article: slug });
  if (article.faults) {
    render(html`<p class="accent" role="alert">${article.faults.map(({ message }) => message)}</p>`, place);
    return undefined;
  }
  const store = storeOf(article, ask, () => render(deskView(store.state, { bar, dialog, surface, change }), place));
  const surface = surfaceOf(place, store);
  const runs = runsOf(store, surface, place, () => leave(isTakenBack(store.state)));
  const change = (claim: DeskClaim): void => {
    void changeClaim(store, claim);
    surface.focusDialog();
  };
  const dialog = dialogActs(store, surface.take, {
    end(said) {
      store.close('editing');
      // The notes are back in place of the dialog, so that the words stand elsewhere.
      surface.showSelected();
      leaveWords(store);
      if (said !== undefined) store.set({ said });
      surface.focusText();
      if (said === undefined) void store.refresh();
    },
    goOn: () => void claimNext(),
    change,
  });
  const claimNext = async (): Promise<void> => {
    store.close('editing');
    leaveWords(store);
    await store.readArticle();
    void store.refresh();
    await runs.next();
    if (store.state.spans.length > 0) await runs.claim();
  };
  const bar = barActs(store, (command) => void runs[command](), change);
  listenToKeys(place, store, bar.run);
  store.set({});
  place.scrollIntoView();
  if (store.state.editing) surface.focusDialog();
  else surface.focusText();
  showAsked(slug, bar);
  void store.refresh();
  return {
    refresh: store.refresh,
    takeFile: (file) => bringAnnotations(store, place, surface.focusText, file),
  };
}

function barActs(store: Store, run: BarActs['run'], change: (claim: DeskClaim) => void): BarActs {
  return {
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
}

/** Opens the claim that the address names. When the page is loaded again, it is not opened again. */
function showAsked(article: string, { show }: BarActs): void {
  const asked = editAsked(location.hash);
  if (asked) history.replaceState(history.state, '', location.pathname);
  if (asked?.claim !== undefined) show(`articles/${article}/claims/${asked.claim}.md`);
}
