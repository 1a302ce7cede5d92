import type { TimelineStretch } from '../model/views/paging/lists.ts';
import type { ListPage } from '../model/views/paging/paging.ts';
import type { Words } from './catalogues.ts';

/** “Claims, page 2 of 20”; on the first page, which is the list’s own, the title alone. */
export function onPage(
  { lists }: Words,
  title: string,
  { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>,
): string {
  return number === 1 ? title : lists.pages.titled({ title, page: number, of });
}

/** “November 2025”, or that something lies before or after the rest. */
export function stretchInWords({ timeline, formats }: Words, stretch: TimelineStretch): string {
  if (stretch === 'earlier') return timeline.earlier;
  return stretch === 'later' ? timeline.later : formats.date(stretch.slice('in-'.length));
}
