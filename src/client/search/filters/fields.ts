import { forms } from '#words/forms';
import { search } from '#words/search/search';

/** A value of a filter on the page: a checkbox with its number beside it, or an option with its number in its words. */
export interface Choice {
  filter: string;
  value: string;
  /** Shows a number of claims; nothing where it is not known. */
  show(count: number | undefined): void;
  /** Shows again what the page came with. */
  reset(): void;
}

/** All values of all filters in a form. */
export function choicesIn(form: HTMLFormElement): Choice[] {
  return [...form.elements].flatMap((field) => {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') return checkbox(field);
    return field instanceof HTMLSelectElement && field.name !== 'sort' ? options(field) : [];
  });
}

function checkbox({ name: filter, value, labels }: HTMLInputElement): Choice[] {
  const label = labels?.[0];
  const place = label?.querySelector('.count');
  if (!label || !place) return [];
  const came = place.textContent;
  const put = (text: string, isNone: boolean): void => {
    place.textContent = text;
    label.classList.toggle('none', isNone);
  };
  return [{ filter, value, show: (count) => put(inWords(count), count === 0), reset: () => put(came, false) }];
}

function options({ name: filter, options }: HTMLSelectElement): Choice[] {
  return [...options]
    .filter(({ value }) => value !== '')
    .map((option) => {
      const came = option.text;
      const label = option.dataset.label ?? came;
      const put = (text: string, isNone: boolean): void => {
        option.text = text;
        option.disabled = isNone && !option.selected;
      };
      return {
        filter,
        value: option.value,
        show: (count) => put(count === undefined ? label : search.option({ label, claims: count }), count === 0),
        reset: () => put(came, false),
      };
    });
}

const inWords = (count: number | undefined): string => (count === undefined ? '' : forms.number(count));

/** Whether a reader sees the values of a filter: its list is unfolded, or its menu has the focus, the pointer or a choice. */
export function isSeen(form: HTMLFormElement, filter: string): boolean {
  const fields = [...form.elements].filter((field) => field.getAttribute('name') === filter);
  return fields.some((field) => {
    if (field.closest('details:not([open])')) return false;
    return !(field instanceof HTMLSelectElement) || field.matches(':focus, :hover') || field.value !== '';
  });
}
