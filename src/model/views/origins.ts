import type { Article, Claim, Corpus, Entity } from '../story/corpus.ts';
import { voiceOf } from '../claims/independentVoices.ts';
import { isBorneOut } from '../questions/company.ts';
import { remembered } from '../remembered.ts';
import type { RelayKind } from '../schemas/article.ts';

/** One origin and what hangs on it. */
export interface OriginView {
  /** Undefined for the claims whose origin is unknown; these are not one voice. */
  entity: Entity | undefined;
  claims: Claim[];
  /** The other origins that speak with its voice, each with how many claims rest on it. */
  members: { entity: Entity; claims: number }[];
  /** The articles that print its claims. */
  articles: Printing[];
  /** The claims whose answers no other known voice gives. */
  alone: Claim[];
}

/** How one article prints the claims of an origin. */
export interface Printing {
  article: Article;
  claims: number;
  /**
   * How the article passes it on: for an outlet, as its front matter says; for a speaker, in their own words, retold,
   * or both; for unknown origins nothing.
   */
  how: (RelayKind | 'own voice')[];
  /** The outlets that passed it on to the article. */
  through: Entity[];
}

/**
 * Every origin of a corpus, and every voice with which some speak, the one with most claims behind it first; the unknown, where
 * there is any, last.
 */
export const originViews = remembered(({ activeClaims }: Pick<Corpus, 'activeClaims'>): readonly OriginView[] => {
  const groups = Map.groupBy(activeClaims, ({ origin }) => origin);
  const members = Map.groupBy(
    [...groups].flatMap(([entity, claims]) => (entity?.memberOf ? { entity, claims: claims.length } : [])),
    ({ entity }) => voiceOf(entity),
  );
  return [...new Set([...groups.keys(), ...members.keys()])]
    .map((entity) => viewOf(entity, groups.get(entity) ?? [], (entity && members.get(entity)) ?? []))
    .sort((a, b) => Number(!a.entity) - Number(!b.entity) || claimsBehind(b) - claimsBehind(a));
});

/** How many claims rest on an origin or on one that speaks with its voice. */
export function claimsBehind({ claims, members }: Pick<OriginView, 'claims' | 'members'>): number {
  return members.reduce((sum, member) => sum + member.claims, claims.length);
}

function viewOf(entity: OriginView['entity'], claims: Claim[], members: OriginView['members']): OriginView {
  return {
    entity,
    claims,
    members,
    articles: printers(entity, claims),
    alone: claims.filter((claim) => !isBorneOut(claim)),
  };
}

function printers(entity: Entity | undefined, claims: readonly Claim[]): Printing[] {
  return [...Map.groupBy(claims, ({ article }) => article)].map(([article, printed]) => ({
    article,
    claims: printed.length,
    how: entity ? howPrinted(entity, article, printed) : [],
    through: entity ? [...new Set(printed.flatMap((claim) => outletOf(claim) ?? []))].filter((o) => o !== entity) : [],
  }));
}

function howPrinted(entity: Entity, article: Article, claims: readonly Claim[]): Printing['how'] {
  if (article.publisherEntity === entity) return ['own voice'];
  const relay = article.relayed.find(({ origin }) => origin === entity);
  if (relay) return [relay.how];
  const modes = new Set(claims.map(({ attribution }) => attribution.at(-1)?.mode));
  return [
    ...(modes.has('direct') ? ['quotation' as const] : []),
    ...(modes.has('paraphrase') ? ['rewrite' as const] : []),
  ];
}

/** The outlet that passed a claim on to its article, where one did. */
function outletOf({ attribution }: Claim): Entity | undefined {
  return attribution.find(({ entity }) => entity?.kind === 'publication')?.entity;
}

/** One way from an origin through an outlet to an article, and how many claims take it. */
export interface Flow {
  /** `own` where the article speaks for itself, `unknown` where nobody tells who it is. */
  origin: Entity | 'own' | 'unknown';
  /** The outlet that passed it on to the article, where one did. */
  outlet: Entity | undefined;
  article: Article;
  claims: number;
}

/** What claims pass on their way: an origin or outlet, an article, or claims that rest on no one else than the article, or on nobody known. */
export type FlowPart = { entity: Entity } | { article: Article } | { sourcing: 'own' | 'unknown' };

/** The ways of all claims, those of most claims first. */
export function flows(corpus: Corpus): Flow[] {
  const strands = new Map<string, Flow>();
  for (const claim of corpus.activeClaims) {
    const { article } = claim;
    const origin = whence(claim);
    const outlet = outletOf(claim);
    const key = `${nameOf(origin)} ${outlet?.slug ?? ''} ${article.slug}`;
    const strand = strands.get(key) ?? { origin, outlet, article, claims: 0 };
    strand.claims += 1;
    strands.set(key, strand);
  }
  return [...strands.values()].sort((a, b) => b.claims - a.claims || (nameOf(a.origin) < nameOf(b.origin) ? -1 : 1));
}

function whence({ origin, article }: Claim): Flow['origin'] {
  if (!origin) return 'unknown';
  return origin === article.publisherEntity ? 'own' : origin;
}

/** A key by which origins are sorted and grouped: no two have the same. */
function nameOf(origin: Flow['origin']): string {
  return typeof origin === 'string' ? `:${origin}` : origin.slug;
}
