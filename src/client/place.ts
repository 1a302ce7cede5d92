/** What the history entry of a page keeps. */
interface Place {
  /** The numbers of the unfolded parts, in the order of the page. */
  unfolded?: number[];
}

/** Keeps in the history entry of the page what a reader has unfolded, so that going back finds it as it was left. */
export function keepPlace(): void {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('main details')];
  const left = (history.state as Place | null)?.unfolded;
  for (const [index, part] of parts.entries()) {
    if (left) part.open = left.includes(index);
    part.addEventListener('toggle', () => {
      const unfolded = parts.flatMap(({ open }, number) => (open ? number : []));
      history.replaceState({ ...(history.state as Place | null), unfolded }, '');
    });
  }
}
