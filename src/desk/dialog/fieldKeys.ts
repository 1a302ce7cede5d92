import { html, type TemplateResult } from 'lit-html';

/** The key that goes to each field, with Alt: a letter of its name, which is underlined there. */
const FIELD_KEYS: Readonly<Record<string, string>> = {
  statement: 'S',
  kind: 'K',
  modality: 'M',
  attribution: 'T',
  origin: 'O',
  happened: 'H',
  said: 'I',
  asOf: 'F',
  about: 'B',
  event: 'E',
  answers: 'W',
  near: 'L',
  note: 'N',
  because: 'Y',
};

/** The key of a field; undefined where it has none. */
export function fieldKey(field: string): string | undefined {
  return FIELD_KEYS[field];
}

/** The shortcut of a field, as WAI-ARIA writes it. */
export function shortcutOf(field: string): string | undefined {
  const key = fieldKey(field);
  return key === undefined ? undefined : `Alt+${key}`;
}

/** The field to which a key leads: that of its letter, with Alt alone. A layout that writes other letters with Alt counts by place. */
export function fieldOf({ code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return Object.keys(FIELD_KEYS).find((field) => code === `Key${FIELD_KEYS[field] ?? ''}`);
}

/** A name with its key underlined, where it has that letter. */
export function underlined(name: string, key: string | undefined): TemplateResult {
  const at = key === undefined ? -1 : name.toUpperCase().indexOf(key);
  return at < 0 ? html`${name}` : html`${name.slice(0, at)}<u>${name.charAt(at)}</u>${name.slice(at + 1)}`;
}
