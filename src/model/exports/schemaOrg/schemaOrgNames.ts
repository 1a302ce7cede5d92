import type { Article, Claim, Entity } from '../../story/corpus.ts';
import type { Locator } from '../../story/locator.ts';

/** Something of schema.org, to stand in a page; there are no ratings, so no ClaimReview. */
export type Data = object & { '@type': unknown };

const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  publication: 'NewsMediaOrganization',
  place: 'Place',
  weapon: 'Product',
  law: 'Legislation',
  operation: 'Event',
} as const satisfies Record<Entity['kind'], string>;

/** An entity as the schema.org type nearest to its kind. */
export function entityData(entity: Entity, locator: Locator): Data & { name: string } {
  const more = {
    url: locator.entity(entity.slug),
    ...(entity.role === undefined ? {} : { description: entity.role }),
    ...(entity.aliases.length > 0 ? { alternateName: entity.aliases } : {}),
    ...(entity.wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/wiki/${entity.wikidata}` }),
  };
  return { ...entityReference(entity, locator), ...more };
}

/** An entity by its name and page. */
export function entityReference(
  { kind, slug, name }: Entity,
  locator: Locator,
): { '@type': (typeof TYPES)[Entity['kind']]; '@id': string; name: string } {
  return { '@type': TYPES[kind], '@id': locator.entity(slug), name };
}

/** A claim by its statement and page. */
export function claimReference(
  { id, statement }: Claim,
  locator: Locator,
): { '@type': 'Claim'; '@id': string; url: string; name: string } {
  return { '@type': 'Claim', '@id': locator.claim(id), url: locator.claim(id), name: statement };
}

/** An article by its headline and page. */
export function articleReference(
  { slug, title }: Article,
  locator: Locator,
): { '@type': 'NewsArticle'; '@id': string; url: string; headline: string } {
  return { '@type': 'NewsArticle', '@id': locator.article(slug), url: locator.article(slug), headline: title };
}
