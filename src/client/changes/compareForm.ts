import { changes } from '#words/time/changes';
import { changesBetween } from './compare.ts';

/** Lets readers compare any two moments; which two stands in the address. */
export function startComparing(form: HTMLFormElement): void {
  const [from, to] = form.querySelectorAll('select');
  const [result, status] = [
    document.querySelector<HTMLElement>('[data-result]'),
    form.querySelector<HTMLElement>('[data-status]'),
  ];
  const rest = document.querySelectorAll<HTMLElement>('[data-steps], [data-visits], main > .lede');
  const heading = document.querySelector('h1');
  const name = heading?.textContent ?? '';
  if (!from || !to || !result || !status) return;
  to.append(...Array.from(from.options, (option) => option.cloneNode(true)));
  const dates = Array.from(from.options, ({ value }) => value);
  let latest = 0;

  const show = async (): Promise<void> => {
    const asked = new URLSearchParams(location.search);
    const [first, last] = ['from', 'to'].map((name) => dates.indexOf(asked.get(name) ?? ''));
    const turn = ++latest;
    if (first === undefined || last === undefined || first < 0 || last < 0) {
      [from.value, to.value] = [form.dataset.from ?? '', form.dataset.to ?? ''];
      put([], '');
      return;
    }
    [from.selectedIndex, to.selectedIndex] = [first, last];
    if (first === last) {
      put([], changes.sameMoment);
      return;
    }
    try {
      const article = await changesBetween(dates.slice(Math.min(first, last), Math.max(first, last) + 1));
      if (turn === latest) put([article], '');
    } catch (error) {
      console.error(error);
      if (turn === latest) put([], changes.failed);
    }
  };
  const put = (shown: readonly HTMLElement[], message: string): void => {
    result.replaceChildren(...shown);
    status.textContent = message;
    for (const part of rest) part.hidden = shown.length > 0;
    const title = result.querySelector('[data-title]');
    if (heading) heading.textContent = title?.textContent ?? name;
    title?.remove();
    result.querySelector('[data-choose]')?.remove();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams({ from: from.value, to: to.value });
    history.pushState(null, '', `?${query.toString()}`);
    void show();
  });
  window.addEventListener('popstate', () => void show());
  form.hidden = false;
  void show();
}
