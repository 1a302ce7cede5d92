import { search as words } from '#words/search/search';
import { fillForm, isEmpty, LITERAL, readForm, setField } from '../query/address.ts';
import type { Search } from '../filters/showCounts.ts';
import { loadEngine } from '../find/engine.ts';
import { moveWithArrows } from './keys.ts';
import { isBegun } from '../query/query.ts';
import { pageItem } from './pages.ts';
import { resultItem } from './results.ts';
import { runSearch, type Outcome } from '../find/run.ts';
import { linesOn, shownOf } from './status.ts';
import type { StopWords } from '../story/story.ts';
import { openView, type View } from './view.ts';

/** How many results are shown at a time. */
const PAGE = 20;
/** How long a reader pauses before a search begins. */
const PAUSE_MS = 50;
/** The same where the reader is likely to type on. */
const BEGUN_PAUSE_MS = 500;
/** How long a search may take before the panel says that it is under way. */
const PATIENCE_MS = 300;

/** A search panel at work. */
export interface Panel {
  view: View;
  /** Fills the form with what an address asks for, and searches it. */
  show(asked: URLSearchParams): void;
}

/** What is told of the searches of a panel. */
interface Listener {
  /** Called before every search that the reader asks for, with whether they are done typing. */
  onSearch(asked: URLSearchParams, settled: boolean): void;
  /** Called after every search that is still the latest; without one where nothing was sought. */
  onFound?(search: Search | undefined): void;
}

/** Sets a panel to work. */
export function startPanel(root: HTMLElement, listener: Listener): Panel {
  const view = openView(root);
  const isLatest = latest();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const ask = (settled: boolean): void => {
    clearTimeout(pause);
    const asked = readForm(view.form);
    listener.onSearch(asked, settled);
    void search(view, asked, listener, isLatest());
  };

  moveWithArrows(root, view.field);
  for (const type of ['focus', 'pointerdown', 'keydown'] as const)
    view.field.addEventListener(type, warmUp, { once: true });
  view.field.addEventListener('input', () => {
    setField(view.form, LITERAL, '');
    clearTimeout(pause);
    pause = setTimeout(
      () => ask(false),
      isBegun(view.field.value, document.documentElement.lang, stopWords) ? BEGUN_PAUSE_MS : PAUSE_MS,
    );
  });
  // Filters may stand outside the form, and their changes then do not reach it.
  root.addEventListener('change', ({ target }) => {
    if (target !== view.field) ask(true);
  });
  view.form.addEventListener('submit', (event) => {
    if (view.form.hasAttribute('data-leave')) return;
    event.preventDefault();
    ask(true);
  });
  return {
    view,
    show: (asked) => {
      fillForm(view.form, asked);
      void search(view, asked, listener, isLatest());
    },
  };
}

let stopWords: StopWords = [];

/** Begins to load what a search will need; should that fail, the search will say so. */
function warmUp(): void {
  loadEngine().then(
    ({ stories: [story] }) => (stopWords = story?.stopWords ?? []),
    () => undefined,
  );
}

/** Makes a function to call when a search begins. It returns a function that tells whether that search is still the latest. */
function latest(): () => () => boolean {
  let turn = 0;
  return () => {
    const mine = ++turn;
    return () => mine === turn;
  };
}

async function search(view: View, asked: URLSearchParams, listener: Listener, isLatest: () => boolean): Promise<void> {
  view.setBusy(true);
  const giveFocusBack = view.holdFocus();
  const waiting = setTimeout(() => view.tell([{ text: words.searching }]), PATIENCE_MS);
  try {
    const engine = isEmpty(asked) ? undefined : await loadEngine();
    const outcome = engine && (await runSearch(engine, asked));
    const results = outcome ? await nextResults(view, outcome) : [];
    if (!isLatest()) return;
    view.showStart(outcome === undefined);
    view.replace(outcome ? pagesOf(view, outcome) : [], results);
    view.tell(outcome ? linesOn(outcome, results.length, asked) : []);
    view.offerMore(undefined);
    if (outcome) offerMore(view, outcome, results.length, isLatest);
    giveFocusBack();
    listener.onFound?.(outcome && { outcome, stories: engine.stories, asked });
  } catch (error) {
    console.error(error);
    if (isLatest()) view.tell([{ text: words.failed }]);
  } finally {
    clearTimeout(waiting);
    if (isLatest()) view.setBusy(false);
  }
}

async function nextResults({ template }: View, { found, marked, others }: Outcome): Promise<Node[]> {
  const claims = await found.next(PAGE);
  return claims.map((claim) =>
    resultItem(template, claim, marked, others.find(({ path }) => path === claim.story.path)?.title),
  );
}

function pagesOf({ pageTemplate }: View, { pages, marked, others }: Outcome): Node[] {
  return pages.map((page) =>
    pageItem(pageTemplate, page, marked, others.find(({ path }) => path === page.story.path)?.title),
  );
}

/** Offers the next results of an outcome, for as long as it is the latest and there are more. */
function offerMore(view: View, outcome: Outcome, shown: number, isLatest: () => boolean): void {
  if (shown % PAGE !== 0 || shown >= outcome.found.total) {
    view.offerMore(undefined);
    return;
  }
  view.offerMore(() => {
    void nextResults(view, outcome).then((results) => {
      if (!isLatest()) return;
      view.append(results);
      view.tell([{ text: shownOf(shown + results.length, outcome) }]);
      offerMore(view, outcome, shown + results.length, isLatest);
    });
  });
}
