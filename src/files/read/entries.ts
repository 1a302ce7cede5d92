import type { z } from 'zod';
import type { Entries, Entry } from '../../model/story/entries.ts';
import type { Problem } from '../../model/rules/problems.ts';
import { remembered } from '../../model/remembered.ts';
import { articleSchema } from '../../model/schemas/article.ts';
import { claimSchema } from '../../model/schemas/claim.ts';
import { entitySchema } from '../../model/schemas/entity.ts';
import { eventSchema } from '../../model/schemas/event.ts';
import { questionSchema } from '../../model/schemas/question.ts';
import { storySchema } from '../../model/schemas/story.ts';
import { fold } from '../../model/text/folding.ts';
import { explain, valueAt } from './explain.ts';
import type { ContentFile } from './frontMatter.ts';
import type { Collection } from './places.ts';

/** The schema of each collection's front matter. */
export const schemas = {
  story: storySchema,
  articles: articleSchema,
  claims: claimSchema,
  entities: entitySchema,
  events: eventSchema,
  questions: questionSchema,
} satisfies Record<Collection, z.ZodType>;

/** The keys of a collection's front matter, in the order in which its files have them. */
export function keysOf(collection: Collection): string[] {
  return Object.keys(schemas[collection].shape);
}

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
  const slugs = slugsByName(files);
  const collect = <C extends Collection>(collection: C): Entry<z.output<(typeof schemas)[C]>>[] =>
    files.flatMap((file) => {
      if (file.collection !== collection) return [];
      const read = readEntry(file);
      const checked = { content: file.content, schema: schemas[collection], slugs };
      if ('issues' in read) problems.push(...read.issues.flatMap((issue) => explain(checked, issue)));
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
