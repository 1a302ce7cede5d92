import type { z } from 'zod';
import { raiseFor, type Problem, type Remedy } from '../../model/rules/problems.ts';
import type { Said } from '../../model/said.ts';
import { saidIn, type SchemaParams } from '../../model/schemas/messages.ts';
import { nearestName } from '../../model/text/didYouMean.ts';
import { fold } from '../../model/text/folding.ts';
import type { ContentFile } from './frontMatter.ts';
import { keyRemedies, keysAt, wordRemedies, write } from './schemaRemedies.ts';

const problem = raiseFor('schema');

/** A file, the schema of its front matter, and the slugs by what an editor may write in place of them. */
interface Checked {
  content: Pick<ContentFile, 'file' | 'data'>;
  schema: z.ZodType;
  slugs: ReadonlyMap<string, string>;
}

/** What a schema has found in front matter, with what mends it. */
export function explain({ content: { file, data }, schema, slugs }: Checked, issue: z.core.$ZodIssue): Problem[] {
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  const at = (keys: (string | number)[]) => ({ file, at: { keys } });
  const given = valueAt(data, keys);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, keys);
    return issue.keys.map((key) =>
      problem(
        at([...keys, key]),
        'unknownKey',
        { key, near: nearestName(key, known)?.name },
        keyRemedies(key, known, given as Record<string, unknown>, keys),
      ),
    );
  }
  if (given === undefined && issue.code !== 'custom') return [problem(at(keys), 'missing', { keys })];
  const isType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  if (given === null && isType) return [problem(at(keys), 'empty', { keys })];
  const { key, params, remedies } = faultOf(given, keys, issue, slugs);
  return [problem(at(keys), key, params, remedies)];
}

/** What an issue says of a value that is there. */
function faultOf(
  given: unknown,
  keys: (string | number)[],
  issue: z.core.$ZodIssue,
  slugs: Checked['slugs'],
): Said<SchemaParams> & { remedies?: Remedy[] } {
  if (issue.code === 'invalid_type')
    return { key: 'type', params: { keys, expected: issue.expected, given: kindOf(given) } };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = nearestName(String(given), values)?.name;
    return { key: 'choice', params: { keys, values, near }, remedies: wordRemedies(String(given), values, keys) };
  }
  const said = saidIn(issue, keys);
  if (said?.key === 'slug') return slugFault(String(given), keys, slugs);
  if (said) return said;
  return issue.code === 'invalid_union'
    ? { key: 'noTexts', params: { keys } }
    : { key: 'other', params: { keys, reason: issue.message } };
}

/** What is no slug, and the slug that an editor may have meant by it. */
function slugFault(given: string, keys: (string | number)[], slugs: Checked['slugs']): ReturnType<typeof faultOf> {
  const named = slugs.get(fold(given)) ?? slugs.get(hyphenated(given));
  const near = named ?? nearestName(hyphenated(given), [...slugs.values()])?.name;
  const remedies = named === undefined ? [] : [write(given, named, true, keys)];
  return { key: 'slug', params: { keys, near }, remedies };
}

function hyphenated(words: string): string {
  return (
    fold(words)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? ''
  );
}

/** The value at some keys; undefined where there is none. */
export function valueAt(data: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
