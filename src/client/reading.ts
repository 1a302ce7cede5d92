/** Shows which note belongs to which words: both are set off while either is pointed at, focused or the page's target. */
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
  const id = location.hash.slice(1);
  return id && note(id) ? [id] : [];
}

for (const type of ['pointerover', 'focusin'] as const)
  document.addEventListener(type, ({ target }) => {
    show(claimsOf(target) ?? pageTarget());
  });

// On narrow screens the notes are folded: pressing the words opens those of their paragraph.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) return;
  const [id] = claimsOf(target) ?? [];
  const details = id === undefined ? undefined : note(id)?.closest('details');
  if (details) details.open = true;
});

addEventListener('hashchange', () => {
  show(pageTarget());
});
show(pageTarget());
