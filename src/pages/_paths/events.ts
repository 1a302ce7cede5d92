import type { PageKeys } from '../../publish/keep/pageKeys.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { accountsOf } from '../../model/views/accounts.ts';
import { PAGE_SIZE } from '../../model/views/paging/limits.ts';
import { pagesOf } from '../../model/views/paging/paging.ts';
import { eventUrl, pagePath } from '../../urls.ts';
import { gonePaths } from './gone.ts';

/** The pages of every event, and one of each that was withdrawn or replaced. */
export function eventPaths({ events, gone, story }: Corpus, keys: PageKeys) {
  const standing = events.flatMap((event, index) => {
    const told = accountsOf(event);
    return pagesOf(told.accounts, PAGE_SIZE.event, ({ claims }) => claims.length).map((page) => ({
      params: { slug: event.slug, page: pagePath(page.number) },
      cacheKey: keys.get(eventUrl(event.slug)),
      props: {
        record: event,
        shown: { told, page, previous: events[index - 1], next: events[index + 1], site: story.title },
        claims: page.items.flatMap((account) => account.claims),
      },
    }));
  });
  const left = gonePaths(gone.events, events, ({ slug, title }) => ({ href: eventUrl(slug), text: title }));
  return [...standing, ...left];
}
