/**
 * Offers more for the claims of a note once it is unfolded, and loads only then what offers it. The claim’s page, to which the
 * note links, offers the same without a script.
 */
function offer(): void {
  if (document.querySelector('[open] > [data-note]'))
    void import('./noteActions.ts').then(({ offerActions }) => {
      offerActions();
    });
}

// The event does not rise to the document. What the browser has unfolded before, for words that it looks for, is there already.
document.addEventListener('toggle', offer, { capture: true });
offer();
