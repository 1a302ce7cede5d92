import { stepping } from '#words/article/stepping';
import { onRealMove } from './pointer.ts';
import { targetClaim } from './target.ts';

/**
 * Shows which note belongs to which words. Both are highlighted while either is pointed at; else those of the claim that a
 * reader has pressed, stepped to or come for stay so.
 */
const marks = (id: string): NodeListOf<HTMLElement> =>
  document.querySelectorAll(`mark[data-claims~="${CSS.escape(id)}"]`);
const note = (id: string): HTMLElement | null => document.querySelector(`[data-note="${CSS.escape(id)}"]`);

let chosen: string[] = [];
let shown: string[] = [];

function show(ids: string[]): void {
  for (const [list, on] of [
    [shown, false],
    [ids, true],
  ] as const)
    for (const id of list) for (const element of [...marks(id), note(id)]) element?.classList.toggle('on', on);
  shown = ids;
}

function choose(ids: string[]): void {
  chosen = ids;
  show(ids);
}

/** The claims of the words or of the note in which something stands; none where it stands in neither. */
function claimsOf(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const words = target.closest<HTMLElement>('mark[data-claims]');
  if (words) return (words.dataset.claims ?? '').split(' ');
  const one = target.closest<HTMLElement>('[data-note]');
  const all = one ? [one] : [...(target.closest('.notes li')?.querySelectorAll<HTMLElement>('[data-note]') ?? [])];
  return all.map(({ dataset }) => dataset.note ?? '');
}

onRealMove((target) => {
  const pointed = claimsOf(target);
  show(pointed.length > 0 ? pointed : chosen);
});

for (const type of ['focusin', 'click'] as const)
  document.addEventListener(type, ({ target }) => {
    const ids = claimsOf(target);
    if (ids.length === 0) return;
    choose(ids);
    if (type === 'click' && target instanceof Element && !target.closest('a, summary')) unfold(ids[0]);
  });

/** Unfolds the note of a claim; what `unfold` did last is undone, so that the notes do not fill up while stepping. */
let unfolded: HTMLDetailsElement | undefined;
function unfold(id: string | undefined): void {
  const details = note(id ?? '')?.closest('details') ?? undefined;
  if (!details || details.open) return;
  if (unfolded) unfolded.open = false;
  details.open = true;
  unfolded = details;
}

// Stepping: a button for everyone, and two keys that work only while the text or a claim has the focus.
const text = document.querySelector<HTMLElement>('.text');
const claims = [
  ...new Set([...document.querySelectorAll('.text mark[data-claims]')].flatMap((mark) => claimsOf(mark))),
].filter((id) => note(id));
const status = document.querySelector('[data-at]');
let at = -1;

function step(by: number): void {
  const [id = ''] = chosen;
  if (claims.includes(id)) at = claims.indexOf(id);
  at = Math.min(Math.max(at + by, 0), claims.length - 1);
  const to = claims[at];
  if (to === undefined) return;
  unfold(to);
  reveal(to);
  note(to)?.querySelector('a')?.focus({ preventScroll: true });
  choose([to]);
  if (status) status.textContent = stepping.at({ at: at + 1, of: claims.length });
}

/** Brings the words of a claim into view, and its note too. At once, since a second scroll would end a smooth first one. */
function reveal(id: string): void {
  marks(id)[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  note(id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

if (text && claims.length > 0) {
  // A press gives the text the focus; the Tab key does not stop there.
  text.tabIndex = -1;
  text.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    if ((key === 'j' || key === 'k') && !ctrlKey && !metaKey && !altKey) step(key === 'j' ? 1 : -1);
  });
  for (const element of document.querySelectorAll<HTMLElement>('[data-step], [data-keys]')) element.hidden = false;
  document.querySelector('[data-step]')?.addEventListener('click', () => {
    step(1);
  });
}

/**
 * Highlights the claim that the address leads to, and unfolds its note. The browser does not: where it looks for the claim’s
 * words, its target is the whole paragraph that holds them.
 */
function showTarget(): void {
  const id = targetClaim(location.hash);
  const found = id !== undefined && note(id) ? id : undefined;
  choose(found === undefined ? [] : [found]);
  unfold(found);
  // A browser that does not know text fragments reads the whole fragment as an id, finds none, and stays at the top.
  if (found !== undefined && location.hash.includes(':~:')) marks(found)[0]?.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', showTarget);
showTarget();
