import { narrowing } from '#words/time/narrowing';
import { pageUrl, timelineUrl } from '../../urls.ts';

const FIELDS = ['entity', 'article', 'date'] as const;

/** Lets readers narrow the timeline; by what stands in the address. The list may go on over several pages, which are fetched. */
export function startNarrowing(panel: HTMLElement, list: HTMLElement): void {
  const status = panel.querySelector('[data-status]');
  const selects = FIELDS.flatMap((name) => panel.querySelector<HTMLSelectElement>(`[name=${name}]`) ?? []);
  const beside = document.querySelectorAll<HTMLElement>('.pager, [data-jump]');
  let whole: Promise<unknown> | undefined;

  const isAsked = (): boolean => selects.some(({ value }) => value !== '');
  const show = async (): Promise<void> => {
    const isNarrowed = isAsked();
    for (const part of beside) part.hidden = isNarrowed;
    let message: string | undefined;
    if (isNarrowed)
      await (whole ??= fetchRest(list, Number(panel.dataset.pages))).catch(() => {
        whole = undefined;
        message = narrowing.failed;
      });
    const rows = [...list.querySelectorAll<HTMLElement>('li')];
    for (const row of rows) row.hidden = !selects.every((select) => fits(row, select));
    for (const part of list.querySelectorAll<HTMLElement>('section'))
      part.hidden = part.querySelector('li:not([hidden])') === null;
    const shown = rows.filter((row) => !row.hidden);
    const addresses = new Set(shown.map((row) => row.querySelector('a')?.getAttribute('href')));
    for (const mark of document.querySelectorAll('figure [role=listitem]'))
      mark.toggleAttribute('hidden', isNarrowed && !addresses.has(mark.querySelector('a')?.getAttribute('href')));
    if (status)
      status.textContent = message ?? (isNarrowed ? narrowing.shown({ shown: shown.length, all: rows.length }) : '');
  };
  const fill = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = asked.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
  };
  panel.addEventListener('change', () => {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
    history.pushState(null, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
    void show();
  });
  window.addEventListener('popstate', () => {
    fill();
    void show();
  });
  panel.hidden = false;
  fill();
  // The page comes as it is shown where nothing is asked for.
  if (isAsked()) void show();
}

/** Whether a row has what a field asks for. */
function fits(row: HTMLElement, { name, value, selectedOptions }: HTMLSelectElement): boolean {
  if (value === '') return true;
  if (value === 'uncertain') return !row.classList.contains('certain');
  if (name === 'date') return row.classList.contains(value);
  const places = (name === 'entity' ? row.dataset.entities : row.dataset.articles) ?? '';
  return places.split(' ').includes(selectedOptions[0]?.dataset.place ?? '');
}

/** Puts the other pages of the list before and after the one that is there. */
async function fetchRest(list: HTMLElement, pages: number): Promise<void> {
  const urls = Array.from({ length: pages }, (_, index) => pageUrl(timelineUrl, index + 1));
  const here = urls.indexOf(location.pathname);
  const parts = await Promise.all(
    urls.map((url, at) => (at === here ? Promise.resolve([...list.children]) : fetchPart(url))),
  );
  list.replaceChildren(...parts.flat());
}

async function fetchPart(url: string): Promise<Element[]> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...(page.querySelector('[data-timeline]')?.children ?? [])].map((part) => document.importNode(part, true));
}
