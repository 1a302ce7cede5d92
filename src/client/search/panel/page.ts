import { startPanel } from './panel.ts';
import { followCounts } from '../filters/showCounts.ts';
import { followFilters } from '../filters/activeFilters.ts';

/** Sets the search page to work: what is sought stands in its address. */
export function startPage(root: HTMLElement): void {
  root.hidden = false;
  // Beside the results there is room to show the filters at once.
  root.querySelector('[data-filters]')?.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches);
  // Before the panel listens: a reader who types nothing loads nothing to search with.
  if (location.search === '') root.querySelector<HTMLElement>('[data-field]')?.focus();
  let settledAt = location.href;
  const onSearch = (asked: URLSearchParams, settled: boolean): void => {
    const address = `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`;
    if (settled) {
      // Typing has changed the current entry of the history. It gets its old address back, and the search a new entry.
      history.replaceState(null, '', settledAt);
      if (new URL(address, location.href).href !== settledAt) history.pushState(null, '', address);
      settledAt = location.href;
    } else history.replaceState(null, '', address);
  };
  const panel = startPanel(root, { onSearch, onFound: (search) => showCounts(search) });
  const showCounts = followCounts(root, panel.view.form);
  const showAddress = (): void => {
    settledAt = location.href;
    panel.show(new URLSearchParams(location.search));
    filters.update();
  };
  const filters = followFilters(panel.view);
  addEventListener('popstate', showAddress);
  // A link of the panel itself asks for another search.
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-status] a, [data-start] a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    showAddress();
  });
  showAddress();
}
