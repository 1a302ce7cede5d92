/** The collections of a content folder. */
export type Collection = 'story' | 'articles' | 'claims' | 'entities' | 'events' | 'questions';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Which file belongs to which collection; the first group is its slug. */
const PLACES: readonly [Collection, RegExp][] = [
  ['story', /^(story)\.md$/],
  ['articles', new RegExp(`^articles/(${SLUG})/article\\.md$`)],
  ['claims', new RegExp(`^articles/(${SLUG}/claims/[^/]+)\\.md$`)],
  ['entities', new RegExp(`^entities/(${SLUG})\\.md$`)],
  ['events', new RegExp(`^events/(${SLUG})\\.md$`)],
  ['questions', new RegExp(`^questions/(${SLUG})\\.md$`)],
];

/** The file in which the editors word messages of the interface themselves. */
export const WORDING_FILE = 'wording.yaml';

/** All collections. */
export const COLLECTIONS: readonly Collection[] = PLACES.map(([collection]) => collection);

/** The collection and the slug of a file (relative to the content folder), or undefined where none may stand. */
export function placeOf(file: string): { collection: Collection; slug: string } | undefined {
  for (const [collection, pattern] of PLACES) {
    const slug = pattern.exec(file)?.[1];
    if (slug !== undefined) return { collection, slug: slug.replace('/claims/', '/') };
  }
  return undefined;
}
