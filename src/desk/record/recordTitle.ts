import type { RecordAsked } from '../../model/editing/messages.ts';

const SORTS: Readonly<Record<RecordAsked['collection'], string>> = {
  story: 'story',
  articles: 'article’s front matter',
  entities: 'entity',
  events: 'event',
  questions: 'question',
};

/** What the form of a record is called: “Edit entity ada-lund”, “New event”. */
export function recordTitle({ collection, slug }: RecordAsked): string {
  if (collection === 'articles' && slug === undefined) return 'New article';
  const isNew = slug === undefined && collection !== 'story';
  return isNew ? `New ${SORTS[collection]}` : `Edit ${SORTS[collection]} ${slug ?? ''}`.trim();
}
