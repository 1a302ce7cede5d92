import { articlesUrl, articleUrl, entitiesUrl, eventsUrl, homeUrl, questionsUrl, timelineUrl } from '../../urls.ts';
import type { RecordAsked } from '../../model/editing/messages.ts';

/** The address below which the pages of each collection stand. */
const PAGES = [
  ['articles', articlesUrl],
  ['entities', entitiesUrl],
  ['events', eventsUrl],
  ['questions', questionsUrl],
] as const;

/** What behind an address has its page opened for editing, and there the claim of a file, if one is named. */
const EDIT = /^#edit(?:=([a-z0-9-]+))?$/;

/** Where a content file is edited; undefined where it has no page. */
export function editUrl(file: string): string | undefined {
  const [, slug = '', claim] = /^articles\/([^/]+)\/(?:claims\/([^/]+)\.md)?/.exec(file) ?? [];
  if (slug !== '') return `${articleUrl(slug)}#edit${claim === undefined ? '' : `=${claim}`}`;
  if (file === 'story.md') return `${homeUrl}#edit`;
  const [, collection, name] = /^(entities|events|questions)\/([^/]+)\.md$/.exec(file) ?? [];
  const root = PAGES.find(([each]) => each === collection)?.[1];
  return root === undefined || name === undefined ? undefined : `${root}${name}/#edit`;
}

/** What is to be edited at an address, by what stands behind its “#”; undefined where nothing is. */
export function editAsked(hash: string): { claim?: string } | undefined {
  const found = EDIT.exec(hash);
  return found ? (found[1] === undefined ? {} : { claim: found[1] }) : undefined;
}

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
