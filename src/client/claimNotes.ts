import { targetClaim } from './target.ts';

/**
 * Shows which note belongs to which words: both are highlighted while either is pointed at, has the focus, or is the
 * target of the page's address.
 */
const marks = (id: string): NodeListOf<HTMLElement> =>
  document.querySelectorAll(`mark[data-claims~="${CSS.escape(id)}"]`);
const note = (id: string): HTMLElement | null => document.querySelector(`[data-note="${CSS.escape(id)}"]`);

let shown: string[] = [];

function show(ids: string[]): void {
  for (const [list, on] of [
    [shown, false],
    [ids, true],
  ] as const)
    for (const id of list) for (const element of [...marks(id), note(id)]) element?.classList.toggle('on', on);
  shown = ids;
}

function claimsOf(target: EventTarget | null): string[] | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('mark[data-claims], [data-note]') : null;
  return element ? (element.dataset.claims ?? element.dataset.note ?? '').split(' ') : undefined;
}

function pageTarget(): string[] {
  const id = targetClaim(location.hash);
  return id !== undefined && note(id) ? [id] : [];
}

for (const type of ['pointerover', 'focusin'] as const)
  document.addEventListener(type, ({ target }) => {
    show(claimsOf(target) ?? pageTarget());
  });

// On narrow screens the notes are folded: pressing the words opens those of their paragraph.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) return;
  const [id] = claimsOf(target) ?? [];
  if (id !== undefined) unfold(note(id));
});

function unfold(within: HTMLElement | null): void {
  const details = within?.closest('details');
  if (details) details.open = true;
}

// Stepping: a button for everyone, and two keys that work only while the text or a claim has the focus.
const text = document.querySelector<HTMLElement>('.text');
const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')];
const status = document.querySelector('[data-at]');
let at = -1;

function step(by: number): void {
  const [id] = shown;
  if (id !== undefined) at = notes.findIndex(({ dataset }) => dataset.note === id);
  at = Math.min(Math.max(at + by, 0), notes.length - 1);
  const to = notes[at];
  if (!to) return;
  unfold(to);
  const words = marks(to.dataset.note ?? '')[0];
  (words ?? to).scrollIntoView({ block: 'center' });
  to.querySelector('a')?.focus({ preventScroll: true });
  if (status) status.textContent = `Claim ${at + 1} of ${notes.length}`;
}

if (text && notes.length > 0) {
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
 * Highlights the claim that the address leads to. The browser does not: where it looks for the claim’s words, its target is
 * the whole paragraph that holds them.
 */
function showTarget(): void {
  const ids = pageTarget();
  show(ids);
  // A browser that does not know text fragments reads the whole fragment as an id, finds none, and stays at the top.
  if (location.hash.includes(':~:')) for (const id of ids) marks(id)[0]?.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', showTarget);
showTarget();
