/**
 * Lets the arrow keys move from the search field through the results and back. Enter needs no code: it follows the
 * link that has the focus.
 */
export function moveWithArrows(panel: HTMLElement, field: HTMLInputElement): void {
  panel.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [
      field,
      ...panel.querySelectorAll<HTMLElement>('[data-pages] a, [data-results] a, [data-more]:not([hidden])'),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
