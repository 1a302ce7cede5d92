import type { z } from 'zod';

/** The control of a field, and for records what stands in each. */
export type FormControl =
  | { sort: 'line' | 'number' | 'yesNo' | 'lines' | 'other' }
  | { sort: 'choice'; values: readonly string[] }
  | { sort: 'group' | 'groups'; fields: readonly FormField[] };

/** A field of front matter as a form shows it. */
export type FormField = {
  key: string;
  /** What an editor puts there. */
  about: string;
  required: boolean;
  /** What holds where the field is absent; undefined where nothing does. */
  absent: unknown;
} & FormControl;

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * The form of some front matter, made from its JSON Schema: a field that the schema gains has a control without more ado. What
 * no control fits, such as one of several sorts of value, is `other`, and is edited as JSON.
 */
export function formOf(schema: Schema): FormField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([key, field]) => ({
    ...{ key, required: required.has(key) },
    ...(typeof field === 'boolean'
      ? { about: '', absent: undefined, sort: 'other' as const }
      : { about: field.description ?? '', absent: field.default, ...controlOf(field) }),
  }));
}

function controlOf({ type, enum: values, items, ...rest }: Schema): FormControl {
  if (values?.every((value) => typeof value === 'string')) return { sort: 'choice', values };
  if (type === 'string') return { sort: 'line' };
  if (type === 'boolean') return { sort: 'yesNo' };
  if (type === 'number' || type === 'integer') return { sort: 'number' };
  if (type === 'object' && rest.properties) return { sort: 'group', fields: formOf(rest) };
  if (type !== 'array' || typeof items !== 'object' || Array.isArray(items)) return { sort: 'other' };
  const each = controlOf(items);
  if (each.sort === 'line') return { sort: 'lines' };
  return each.sort === 'group' ? { sort: 'groups', fields: each.fields } : { sort: 'other' };
}

/** Front matter with another value at a path of keys. A value that says nothing, such as empty text, takes its key out. */
export function withValue(within: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(within) ? within : [];
    const changed = withValue(list[key], rest, value);
    return changed === undefined
      ? list.toSpliced(key, 1)
      : key < list.length
        ? list.with(key, changed)
        : [...list, changed];
  }
  const { [key]: before, ...others } = (typeof within === 'object' ? within : {}) as Record<string, unknown>;
  const changed = withValue(before, rest, value);
  const isThere = typeof within === 'object' && within !== null && key in within;
  if (saysNothing(changed)) return others;
  // A key keeps its place among the others.
  return isThere ? { ...within, [key]: changed } : { ...others, [key]: changed };
}

/** What is to be sent of a form: each field that now has another value, and null for one that has none any more. */
export function changesOf(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries(
    [...keys]
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]))
      .map((key) => [key, now[key] ?? null]),
  );
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
