import type { Article, Claim, Corpus, Entity } from './corpus.ts';
import { activeClaims } from './active.ts';
import { isBorneOut } from './questions.ts';
import type { RelayKind } from './schemas/article.ts';

/** One origin and what hangs on it. */
export interface OriginView {
  /** Undefined for all claims whose origin is unknown, which are no one voice. */
  entity: Entity | undefined;
  claims: Claim[];
  /** The articles that print its claims, and how they relay it where their front matter says so. */
  articles: { article: Article; how: RelayKind | 'own voice' | undefined; claims: number }[];
  /** The claims that no other known origin is shown to bear out. */
  alone: Claim[];
}

/** Every origin of a corpus, the one with most claims first; the unknown, where there is any, last. */
export function originViews(corpus: Corpus): OriginView[] {
  const questions = new Map(corpus.questions.map((question) => [question.slug, question]));
  const groups = Map.groupBy(activeClaims(corpus), ({ origin }) => origin);
  return [...groups]
    .map(([entity, claims]) => ({
      entity,
      claims,
      articles: printers(entity, claims),
      alone: claims.filter((claim) => !isBorneOut(claim, questions)),
    }))
    .sort((a, b) => Number(!a.entity) - Number(!b.entity) || b.claims.length - a.claims.length);
}

function printers(entity: Entity | undefined, claims: readonly Claim[]): OriginView['articles'] {
  return [...Map.groupBy(claims, ({ article }) => article)].map(([article, printed]) => ({
    article,
    how:
      entity &&
      (article.publisherEntity === entity
        ? ('own voice' as const)
        : article.relayed.find(({ origin }) => origin === entity)?.how),
    claims: printed.length,
  }));
}

/** One strand of the way from origins through outlets to articles, and how many claims take it. */
export interface Flow {
  origin: Entity;
  /** The outlet that passed it on to the article, where one did. */
  outlet: Entity | undefined;
  article: Article;
  claims: number;
}

/** The strands of all claims that come from somewhere else than their article, the widest first. */
export function flows(corpus: Corpus): Flow[] {
  const strands = new Map<string, Flow>();
  for (const { origin, attribution, article } of activeClaims(corpus)) {
    if (!origin || origin === article.publisherEntity) continue;
    const outlet = attribution.find(({ entity }) => entity?.kind === 'publication')?.entity;
    const key = `${origin.slug} ${outlet?.slug ?? ''} ${article.slug}`;
    const strand = strands.get(key) ?? { origin, outlet, article, claims: 0 };
    strand.claims += 1;
    strands.set(key, strand);
  }
  return [...strands.values()].sort((a, b) => b.claims - a.claims || (a.origin.slug < b.origin.slug ? -1 : 1));
}
