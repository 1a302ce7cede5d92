import type { z } from 'zod';
import type { Entries, Entry } from '../../model/story/entries.ts';
import { raiseFor, type Problem } from '../../model/rules/problems.ts';
import { remembered } from '../../model/remembered.ts';
import { articleSchema } from '../../model/schemas/article.ts';
import { claimSchema } from '../../model/schemas/claim.ts';
import { entitySchema } from '../../model/schemas/entity.ts';
import { eventSchema } from '../../model/schemas/event.ts';
import { questionSchema } from '../../model/schemas/question.ts';
import { storySchema } from '../../model/schemas/story.ts';
import { saidIn } from '../../model/schemas/messages.ts';
import { nearestName } from '../../model/text/didYouMean.ts';
import { fold } from '../../model/text/folding.ts';
import type { ContentFile } from './frontMatter.ts';
import type { Collection } from './places.ts';
import { keyRemedies, keysAt, wordRemedies, write } from './schemaRemedies.ts';

/** The schema of each collection's front matter. */
export const schemas = {
  story: storySchema,
  articles: articleSchema,
  claims: claimSchema,
  entities: entitySchema,
  events: eventSchema,
  questions: questionSchema,
} satisfies Record<Collection, z.ZodType>;

/** A content file, with the collection and the slug that its place gives it. */
export interface PlacedFile {
  collection: Collection;
  slug: string;
  content: ContentFile;
}

/** Holds each file's front matter to its schema. Returns the entries that pass, and what is wrong with the others. */
export function toEntries(files: readonly PlacedFile[]): {
  entries: Omit<Entries, 'story'> & { story: Entries['story'] | undefined };
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const names = slugsByName(files);
  const collect = <C extends Collection>(collection: C): Entry<z.output<(typeof schemas)[C]>>[] =>
    files.flatMap((file) => {
      if (file.collection !== collection) return [];
      const read = readEntry(file);
      if ('issues' in read) problems.push(...read.issues.flatMap((issue) => explain(file, issue, names)));
      return 'entry' in read ? [read.entry as Entry<z.output<(typeof schemas)[C]>>] : [];
    });
  const entries = {
    story: collect('story')[0],
    articles: collect('articles'),
    claims: collect('claims'),
    entities: collect('entities'),
    events: collect('events'),
    questions: collect('questions'),
  };
  return { entries, problems };
}

const readEntry = remembered(
  ({
    collection,
    slug,
    content: { file, data, body },
  }: PlacedFile): { entry: Entry<unknown> } | { issues: z.core.$ZodIssue[] } => {
    const parsed = schemas[collection].safeParse(data);
    return parsed.success ? { entry: { slug, file, data: parsed.data, body } } : { issues: parsed.error.issues };
  },
);

const problem = raiseFor('schema');

/** What a schema has found, with what mends it. */
function explain(
  { collection, content }: PlacedFile,
  issue: z.core.$ZodIssue,
  names: ReadonlyMap<string, string>,
): Problem[] {
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  const where = { file: content.file, at: { keys } };
  const given = valueAt(content.data, keys);
  if (given === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'custom')
    return [problem(where, 'missing', { keys })];
  if (given === null && (issue.code === 'invalid_type' || issue.code === 'invalid_union'))
    return [problem(where, 'empty', { keys })];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schemas[collection], keys);
    return issue.keys.map((key) =>
      problem(
        { ...where, at: { keys: [...keys, key] } },
        'unknownKey',
        { key, near: nearestName(key, known)?.name },
        keyRemedies(key, known, given as Record<string, unknown>, keys),
      ),
    );
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = nearestName(String(given), values)?.name;
    return [problem(where, 'choice', { keys, values, near }, wordRemedies(String(given), values, keys))];
  }
  if (issue.code === 'invalid_type')
    return [problem(where, 'type', { keys, expected: issue.expected, given: kindOf(given) })];
  const said = saidIn(issue, keys);
  if (said?.key === 'slug') {
    const [slug, near] = [slugNamed(String(given), names), nearestName(hyphenated(String(given)), [...names.values()])];
    const remedies = slug === undefined ? [] : [write(String(given), slug, true, keys)];
    return [problem(where, 'slug', { keys, near: slug ?? near?.name }, remedies)];
  }
  if (said) return [problem(where, said.key, said.params)];
  return [
    issue.code === 'invalid_union'
      ? problem(where, 'noTexts', { keys })
      : problem(where, 'other', { keys, reason: issue.message }),
  ];
}

/** Slugs by what an editor may write in place of them: the slug itself, or a name of an entity, folded. */
function slugsByName(files: readonly PlacedFile[]): Map<string, string> {
  const slugs = files.filter(({ collection }) => collection !== 'claims').map(({ slug }) => [slug, slug] as const);
  const names = files.flatMap(({ collection, slug, content }) =>
    collection === 'entities'
      ? [valueAt(content.data, ['name']), valueAt(content.data, ['aliases'])]
          .flat()
          .flatMap((name) => (typeof name === 'string' ? [[fold(name), slug] as const] : []))
      : [],
  );
  return new Map([...names, ...slugs]);
}

function slugNamed(given: string, names: ReadonlyMap<string, string>): string | undefined {
  return names.get(fold(given)) ?? names.get(hyphenated(given));
}

function hyphenated(words: string): string {
  return (
    fold(words)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? ''
  );
}

function valueAt(data: unknown, keys: readonly (string | number)[]): unknown {
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
