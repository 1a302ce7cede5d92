import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { schemas } from '../read/entries.ts';
import type { Collection } from '../read/places.ts';
import { skeleton } from '../write/new/skeleton.ts';

/** What front matter may hold that was not checked yet. */
export type GivenFields = Readonly<Record<string, unknown>>;

/**
 * The text of a new content file: its fields in the order of its schema, as an editor would write them. What is empty, or
 * what the schema takes where nothing stands, is left out.
 */
export function recordText(collection: Collection, fields: GivenFields, body = ''): string {
  const lines = keysOf(collection, fields)
    .filter((key) => isGiven(collection, key, fields[key]))
    .map((key) => [key, '', fields[key]] as const);
  const words = body.trim();
  return skeleton(lines, words === '' ? '' : `${words}\n`);
}

/** Whether a field says more than its absence would. */
export function isGiven(collection: Collection, key: string, value: unknown): boolean {
  const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return !isEmpty && !isDeepStrictEqual(value, absent(collection, key));
}

/** The fields that a schema knows, in its order, and behind them those that it does not know and will complain about. */
function keysOf(collection: Collection, fields: GivenFields): string[] {
  return [...new Set([...Object.keys(schemas[collection].shape), ...Object.keys(fields)])];
}

function absent(collection: Collection, key: string): unknown {
  const field: unknown = Reflect.get(schemas[collection].shape, key);
  return field instanceof z.ZodDefault ? field.def.defaultValue : undefined;
}
