import type { DeskArticle } from '../../model/editing/deskArticle.ts';
import type { PendingPage } from '../../model/editing/claimForm.ts';

/** The words by which slugs are shown, those of what is not saved yet too; a slug that nothing has stands for itself. */
export interface Names {
  entity: (slug: string) => string;
  event: (slug: string) => string;
  question: (slug: string) => string;
}

/** How pages of each collection are called in a form. */
export const NAME_FIELDS = { entities: 'name', events: 'title', questions: 'question' } as const;

/** The names of what an article's claims can name. */
export function namesOf(article: DeskArticle, pages: readonly PendingPage[]): Names {
  const lookUp = (collection: PendingPage['collection']): ((slug: string) => string) => {
    const names = new Map(article[collection].map(({ slug, name }) => [slug, name]));
    for (const page of pages)
      if (page.collection === collection) names.set(page.slug, textOf(page.fields[NAME_FIELDS[collection]]));
    return (slug) => names.get(slug) ?? slug;
  };
  return { entity: lookUp('entities'), event: lookUp('events'), question: lookUp('questions') };
}

/** The slug of what has a name, or is called by its slug itself; undefined where nothing has it. */
export function slugOf(
  article: DeskArticle,
  pages: readonly PendingPage[],
  collection: PendingPage['collection'],
  words: string,
): string | undefined {
  const same = (name: string): boolean => name.toLowerCase() === words.toLowerCase();
  const pending = pages.filter((page) => page.collection === collection);
  return (
    article[collection].find(({ slug, name }) => slug === words || same(name))?.slug ??
    pending.find(({ slug, fields }) => slug === words || same(textOf(fields[NAME_FIELDS[collection]])))?.slug
  );
}

/** The text of a field that may hold anything. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
