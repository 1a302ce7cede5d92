import { articlesUrl, entitiesUrl, eventsUrl, homeUrl, questionsUrl, timelineUrl } from '../urls.ts';
import type { RecordAsked } from '../model/editing/messages.ts';

/** The address below which the pages of each collection stand. */
const PAGES = [
  ['articles', articlesUrl],
  ['entities', entitiesUrl],
  ['events', eventsUrl],
  ['questions', questionsUrl],
] as const;

/** The record that a page shows, or what can be begun on it, which has no slug yet; undefined where neither is so. */
export function recordAt(path: string): RecordAsked | undefined {
  if (path === homeUrl) return { collection: 'story' };
  if (path === timelineUrl) return { collection: 'events' };
  const found = PAGES.find(([, url]) => path.startsWith(url));
  if (!found) return undefined;
  const [collection, root] = found;
  const slug = path.slice(root.length).split('/')[0] ?? '';
  if (slug === '') return { collection };
  // The further pages of a list are called “page”.
  return /^[a-z0-9-]+$/.test(slug) && slug !== 'page' ? { collection, slug } : undefined;
}
