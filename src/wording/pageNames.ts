import { dateInWords } from '../model/dates/dateWords.ts';
import type { TimelineStretch } from '../model/views/lists.ts';
import type { ListPage } from '../model/views/paging.ts';

/** “, page 2 of 20”, to follow the name of a list; nothing on the first page, which is the list’s own. */
export function onPage({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): string {
  return number === 1 ? '' : `, page ${number.toLocaleString('en')} of ${of.toLocaleString('en')}`;
}

/** “November 2025”, or that something lies before or after the rest. */
export function stretchInWords(stretch: TimelineStretch): string {
  if (stretch === 'earlier') return 'Earlier';
  return stretch === 'later' ? 'Later' : dateInWords(stretch.slice('in-'.length), 'en');
}
