import type { SchemaParams } from '../../../model/schemas/messages.ts';
import type { WordsFor } from '../inWords.ts';
import { orMeant } from '../near.ts';
import { named } from './named.ts';

/** The sorts of values, by the names that zod and JavaScript have for them. */
const SORTS: Readonly<Record<string, string>> = {
  null: 'nothing',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

/** What zod finds in front matter by itself. */
export const found: WordsFor<
  Pick<SchemaParams, 'missing' | 'empty' | 'unknownKey' | 'type' | 'choice' | 'noTexts' | 'other'>
> = {
  missing: ({ keys }) => `${named(keys)} is missing; add it`,
  empty: ({ keys }) => `${named(keys)} is empty; fill it in`,
  unknownKey: ({ key, near }) => `nothing is called “${key}” here${orMeant(near)}; remove it or correct its name`,
  type: ({ keys, expected, given }) => {
    const needsMarks = expected === 'string' && (given === 'number' || given === 'boolean');
    const remedy = needsMarks ? '; put it in quotation marks' : '';
    return `${named(keys)} must be ${SORTS[expected] ?? expected}, not ${SORTS[given] ?? given}${remedy}`;
  },
  choice: ({ keys, values, near }) => `${named(keys)} must be one of ${values.join(', ')}${orMeant(near)}`,
  noTexts: ({ keys }) => `${named(keys)} is neither text nor a list of texts; put a number in quotation marks`,
  other: ({ keys, reason }) => `${named(keys)} ${reason}`,
};
