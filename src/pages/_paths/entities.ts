import type { PageKeys } from '../../publish/keep/pageKeys.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { pairsOf } from '../../model/views/cooccurrence.ts';
import { pagesOfEntity } from '../../model/views/paging/entityPages.ts';
import { entityPages } from '../../model/views/paging/lists.ts';
import { beginnings } from '../../model/views/paging/paging.ts';
import { entitiesUrl, entityUrl, pagePath } from '../../urls.ts';
import { getWords } from '../../words.ts';
import { pathsInParts } from './parts.ts';

/** The pages of the list of entities; the first of them also shows which stand together in claims. */
export function entityListPaths(corpus: Corpus) {
  const pairs = pairsOf(corpus.activeClaims);
  return pathsInParts(entityPages(corpus), entitiesUrl, (kind) => getWords().terms.entityKinds[kind].many).map(
    ({ params, props }) => ({ params, props: { ...props, pairs: props.page.number === 1 ? pairs : [] } }),
  );
}

/** The pages of every entity. */
export function entityPaths({ entities, story }: Corpus, keys: PageKeys) {
  return entities.flatMap((entity) => {
    const pages = pagesOfEntity(entity);
    const begin = beginnings(pages);
    return pages.map((page) => ({
      params: { slug: entity.slug, page: pagePath(page.number) },
      cacheKey: keys.get(entityUrl(entity.slug)),
      props: { entity, page, begin, site: story.title },
    }));
  });
}
