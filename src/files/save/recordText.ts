import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { schemas } from '../read/entries.ts';
import type { Collection } from '../read/places.ts';
import { skeleton } from '../write/new/skeleton.ts';

/** What front matter may hold that was not checked yet. */
export type GivenFields = Readonly<Record<string, unknown>>;

/**
 * The text of a new content file: its fields, and theirs, in the order of its schema, as an editor would write them. What is
 * empty, or what the schema takes where nothing stands, is left out.
 */
export function recordText(collection: Collection, fields: GivenFields, body = ''): string {
  const { shape } = schemas[collection];
  const lines = keysIn(shape, fields)
    .map((key) => [key, '', fieldToWrite(collection, key, fields[key])] as const)
    .filter(([, , value]) => value !== undefined);
  const words = body.trim();
  return skeleton(lines, words === '' ? '' : `${words}\n`);
}

/** What a file says of a field; undefined where its absence says the same. */
export function fieldToWrite(collection: Collection, key: string, value: unknown): unknown {
  const schema: unknown = Reflect.get(schemas[collection].shape, key);
  return saysMore(schema, value) ? tidied(schema, value) : undefined;
}

/** A value whose parts stand in the order of its schema, without those that say nothing. */
function tidied(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return tidied(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((each) => tidied(schema.element, each));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const { shape } = schema;
  const parts = value as GivenFields;
  const kept = keysIn(shape, parts).filter((key) => saysMore(shape[key], parts[key]));
  return Object.fromEntries(kept.map((key) => [key, tidied(shape[key], parts[key])]));
}

/** Whether a value says more than its absence would. */
function saysMore(schema: unknown, value: unknown): boolean {
  const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return !isEmpty && !(schema instanceof z.ZodDefault && isDeepStrictEqual(value, schema.def.defaultValue));
}

/** The keys that a schema knows, in its order, and behind them those that it does not know and will complain about. */
function keysIn(shape: object, fields: GivenFields): string[] {
  return [...new Set([...Object.keys(shape), ...Object.keys(fields)])];
}
