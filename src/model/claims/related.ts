import type { Claim, Corpus, Relation } from '../story/corpus.ts';

/** A relation as seen from one of its two claims; `claim` is the other one. */
export interface RelationView extends Relation {
  /** True where the other claim is the one that bears the relation. */
  inverse: boolean;
}

/** The relations of every claim that has any, in both directions. Linear in the number of relations. */
export function relationViews({ claims }: Pick<Corpus, 'claims'>): Map<Claim, RelationView[]> {
  const seen = claims.flatMap((claim) => claim.relations.flatMap((relation) => bothViews(claim, relation)));
  const byClaim = Map.groupBy(seen, ({ from }) => from);
  return new Map([...byClaim].map(([claim, views]) => [claim, views.map(({ view }) => view)]));
}

/** A relation as its claim sees it, and as the other one does, unless that bears the same relation itself. */
function bothViews(from: Claim, relation: Relation): { from: Claim; view: RelationView }[] {
  const { type, claim: other } = relation;
  const own = { from, view: { ...relation, inverse: false } };
  const isMirrored = other.relations.some((theirs) => theirs.claim === from && theirs.type === type);
  return isMirrored ? [own] : [own, { from: other, view: { ...relation, claim: from, inverse: true } }];
}

/** The active claims that tell the same event, those of other articles first; at most `limit`. */
export function sameEvent(claim: Claim, limit: number): Claim[] {
  const others = (claim.event?.activeClaims ?? []).filter((other) => other !== claim);
  return [
    ...others.filter((other) => other.article !== claim.article),
    ...others.filter((other) => other.article === claim.article),
  ].slice(0, limit);
}
