import type { Article, Claim, Entity } from './corpus.ts';

/** An article as schema.org NewsArticle. */
export function articleData(article: Article): Record<string, unknown> {
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    inLanguage: article.language,
    temporalCoverage: article.published.date,
    ...(article.url === undefined ? {} : { sameAs: article.url }),
    ...(article.publisherEntity
      ? { publisher: { '@type': 'NewsMediaOrganization', name: article.publisherEntity.name } }
      : {}),
  };
}

/** A claim as schema.org Claim: the statement, where it appears, and who made it. */
export function claimData(claim: Claim): Record<string, unknown> {
  const claimant = claim.attribution.findLast(({ entity }) => entity)?.entity;
  return {
    '@type': 'Claim',
    identifier: claim.id,
    text: claim.statement,
    appearance: articleData(claim.article),
    ...(claimant ? { author: entityData(claimant) } : {}),
    about: claim.about.map(entityData),
  };
}

const TYPES: Record<Entity['kind'], string> = {
  person: 'Person',
  organisation: 'Organization',
  publication: 'NewsMediaOrganization',
  place: 'Place',
  weapon: 'Product',
  law: 'Legislation',
  operation: 'Event',
};

/** An entity as the schema.org type nearest to its kind. */
export function entityData(entity: Entity): Record<string, unknown> {
  return {
    '@type': TYPES[entity.kind],
    name: entity.name,
    ...(entity.aliases.length > 0 ? { alternateName: entity.aliases } : {}),
    ...(entity.wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/wiki/${entity.wikidata}` }),
  };
}
