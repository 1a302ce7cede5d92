import { z } from 'zod';
import type { Remedy } from '../../model/rules/problems.ts';
import { nearestName } from '../../model/text/didYouMean.ts';

type Keys = (string | number)[];

/** The keys that a schema knows at a place of the data that it describes; none where no group of keys stands there. */
export function keysAt(schema: unknown, [first, ...rest]: readonly (string | number)[]): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => keysAt(option, first === undefined ? [] : [first, ...rest]));
  if (inner instanceof z.ZodArray) return first === undefined ? [] : keysAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, unknown>;
  return first === undefined ? Object.keys(shape) : keysAt(shape[first], rest);
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;
}

/** The known key that an unknown one of a group comes near to, where the group does not have that key already. */
export function keyRemedies(
  key: string,
  known: readonly string[],
  group: Readonly<Record<string, unknown>>,
  at: Keys,
): Remedy[] {
  const free = known.filter((name) => !Object.hasOwn(group, name));
  const near = nearestName(key, free);
  if (near === undefined || near.name !== nearestName(key, known)?.name) return [];
  const rivals = Object.keys(group).filter(
    (other) => other !== key && !known.includes(other) && nearestName(other, free)?.name === near.name,
  );
  const certain = near.certain && rivals.length === 0;
  return [
    { key: 'call', params: { given: key, name: near.name }, certain, edits: [{ at: [...at, key], rename: near.name }] },
  ];
}

/** The word of a vocabulary that a value comes near to. */
export function wordRemedies(value: string, words: readonly string[], at: Keys): Remedy[] {
  const near = nearestName(value, words);
  return near === undefined ? [] : [write(value, near.name, near.certain, at)];
}

/** The remedy that writes a word in place of another. */
export function write(given: string, word: string, certain: boolean, at: Keys): Remedy {
  return { key: 'write', params: { given, word }, certain, edits: [{ at, set: word }] };
}
