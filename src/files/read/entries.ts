import type { z } from 'zod';
import type { Entries, Entry } from '../../model/story/entries.ts';
import type { Problem, Remedy } from '../../model/rules/problems.ts';
import { remembered } from '../../model/remembered.ts';
import { articleSchema } from '../../model/schemas/article.ts';
import { claimSchema } from '../../model/schemas/claim.ts';
import { entitySchema } from '../../model/schemas/entity.ts';
import { eventSchema } from '../../model/schemas/event.ts';
import { questionSchema } from '../../model/schemas/question.ts';
import { storySchema } from '../../model/schemas/story.ts';
import { SLUG } from '../../model/schemas/values.ts';
import { didYouMean } from '../../model/text/didYouMean.ts';
import { fold } from '../../model/text/folding.ts';
import type { ContentFile } from './frontMatter.ts';
import type { Collection } from './places.ts';
import { keyRemedies, keysAt, wordRemedies } from './schemaRemedies.ts';

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

/** Says what a schema has found in words that an editor can act on. */
function explain(
  { collection, content }: PlacedFile,
  issue: z.core.$ZodIssue,
  names: ReadonlyMap<string, string>,
): Problem[] {
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  const at = (path: (string | number)[]): Problem['at'] => ({ keys: path });
  const problem = (message: string, path = keys, remedies: Remedy[] = []): Problem => ({
    file: content.file,
    at: at(path),
    rule: 'schema',
    message,
    remedies,
  });
  const name = keys.length === 0 ? 'the front matter' : `“${keys.join('.')}”`;
  const given = valueAt(content.data, keys);
  if (given === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'custom')
    return [problem(`${name} is missing; add it`)];
  if (given === null && (issue.code === 'invalid_type' || issue.code === 'invalid_union'))
    return [problem(`${name} is empty; fill it in`)];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schemas[collection], keys);
      return issue.keys.map((key) =>
        problem(
          `nothing is called “${key}” here${didYouMean(key, known)}; remove it or correct its name`,
          [...keys, key],
          keyRemedies(key, known, given as Record<string, unknown>, keys),
        ),
      );
    }
    case 'invalid_type':
      return [
        problem(`${name} must be ${article(issue.expected)}, not ${kindOf(given)}${quoteHint(issue.expected, given)}`),
      ];
    case 'invalid_value':
      return [
        problem(
          `${name} must be one of ${issue.values.map(String).join(', ')}${didYouMean(String(given), issue.values.map(String))}`,
          keys,
          wordRemedies(String(given), issue.values.map(String), keys),
        ),
      ];
    case 'invalid_union':
      return [
        problem(
          issue.message === 'Invalid input'
            ? `${name} is neither text nor a list of texts`
            : `${name} ${issue.message}`,
        ),
      ];
    case 'invalid_format':
      return issue.pattern === String(SLUG)
        ? [
            problem(
              `${name} ${issue.message}${slugHint(String(given), names)}`,
              keys,
              slugRemedies(String(given), names, keys),
            ),
          ]
        : [problem(`${name} ${issue.message}`)];
    default:
      return [problem(`${name} ${issue.message}`)];
  }
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

/** Names the slug that an editor may have meant by other words; empty where there is none. */
function slugHint(given: string, names: ReadonlyMap<string, string>): string {
  const slug = slugNamed(given, names);
  return slug === undefined ? didYouMean(hyphenated(given), [...names.values()]) : `; did you mean “${slug}”?`;
}

/** The slug in place of the name of what it stands for. */
function slugRemedies(given: string, names: ReadonlyMap<string, string>, at: (string | number)[]): Remedy[] {
  const slug = slugNamed(given, names);
  return slug === undefined
    ? []
    : [{ what: `write “${slug}” for “${given}”`, certain: true, edits: [{ at, set: slug }] }];
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
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return article(typeof value);
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of keys',
  };
  return words[type] ?? type;
}

function quoteHint(expected: string, value: unknown): string {
  return expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
    ? '; put it in quotation marks'
    : '';
}
