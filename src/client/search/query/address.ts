import { FILTERS, ORDERS, type ResultOrder } from '../../../model/search/searchFields.ts';
import type { SearchOptions } from '../story/pagefind.ts';

/** The parameter that asks for the words as typed, without correction. */
export const LITERAL = 'literal';

/** What a form asks for, as it stands in the address: without the fields that are empty. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const filled = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return new URLSearchParams(filled);
}

/** Puts what an address asks for into a form. */
export function fillForm(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = asked.get(field.name) ?? '';
    else if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = asked.getAll(field.name).includes(field.value);
    else if (field instanceof HTMLInputElement) field.value = asked.get(field.name) ?? '';
  }
}

/** Sets one field of a form by its name. */
export function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

/** The filters that an address asks for: any of the values of one filter, and that of every filter. */
export function searchOptions(asked: URLSearchParams): SearchOptions {
  const filters = FILTERS.filter((name) => asked.has(name)).map((name) => [name, { any: asked.getAll(name) }] as const);
  return { filters: Object.fromEntries(filters) };
}

/** The order that an address asks for; undefined where the best match comes first. */
export function orderOf(asked: URLSearchParams): ResultOrder | undefined {
  return ORDERS.find((name) => name === asked.get('sort'));
}

/** True where an address asks for nothing: it has no words, and narrows nothing. */
export function isEmpty(asked: URLSearchParams): boolean {
  return !asked.get('q')?.trim() && !isNarrowed(asked);
}

/** True where an address narrows the results. */
export function isNarrowed(asked: URLSearchParams): boolean {
  return FILTERS.some((name) => asked.has(name));
}
