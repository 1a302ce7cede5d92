import { search } from '#words/search/search';
import type { View } from '../panel/view.ts';

/** Shows the filters that are set, each with a button that removes it, and follows the changes of the form. */
export function followFilters({ root, form }: View): { update(): void } {
  const line = root.querySelector<HTMLElement>('[data-active]');
  const number = root.querySelector<HTMLElement>('[data-count]');
  const update = (): void => {
    const active = [...form.elements].filter(isActive);
    line?.replaceChildren(...active.map((field) => liftButton(field, update)));
    if (number) number.textContent = active.length > 0 ? search.filters({ filters: active.length }) : '';
    for (const field of active) field.closest('details details')?.setAttribute('open', '');
  };
  root.addEventListener('change', update);
  return { update };
}

type Field = HTMLInputElement | HTMLSelectElement;

function isActive(field: Element): field is Field {
  if (field instanceof HTMLInputElement) return field.type === 'checkbox' && field.checked;
  return field instanceof HTMLSelectElement && field.name !== 'sort' && field.value !== '';
}

function liftButton(field: Field, update: () => void): HTMLElement {
  const { label } = (field instanceof HTMLSelectElement ? field.selectedOptions[0] : field)?.dataset ?? {};
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label ?? field.value;
  button.setAttribute('aria-label', search.removeFilter({ filter: button.textContent }));
  button.onclick = () => {
    if (field instanceof HTMLInputElement) field.checked = false;
    else field.value = '';
    update();
    field.focus();
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return button;
}
