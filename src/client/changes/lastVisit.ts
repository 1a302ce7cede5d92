import { dateFormat, WITH_YEAR } from '../../model/dates/dateFormats.ts';
import { dayBefore, forgetVisits } from '../visits.ts';

/** Marks what was changed here since the reader was last here, and lets them have that day forgotten. */
export function tellLastVisit(section: HTMLElement): void {
  const day = dayBefore();
  const note = section.querySelector<HTMLElement>('[data-last]');
  const time = section.querySelector('time');
  if (day === undefined || !note || !time) return;
  time.dateTime = day;
  time.textContent = dateFormat(document.documentElement.lang, WITH_YEAR.long.day).format(new Date(day));
  const mark = (isMarked: boolean): void => {
    note.hidden = !isMarked;
    for (const row of section.querySelectorAll<HTMLElement>('[data-date]'))
      for (const sign of row.querySelectorAll<HTMLElement>('[data-new]'))
        sign.hidden = !isMarked || (row.dataset.date ?? '') < day;
  };
  mark(true);
  section.querySelector('[data-forget]')?.addEventListener('click', () => {
    forgetVisits();
    mark(false);
  });
}
