import type { Claim, Corpus } from '../story/corpus.ts';

/** A relation as seen from one of its two claims. */
export interface RelationView {
  type: Claim['relations'][number]['type'];
  /** True where the other claim is the one that bears the relation. */
  inverse: boolean;
  claim: Claim;
  because: string;
}

/** The relations of every claim, in both directions, by claim id. Linear in the number of relations. */
export function relationViews({ claims }: Corpus): Map<string, RelationView[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const views = new Map<string, RelationView[]>();
  const add = (id: string, view: RelationView): void => {
    const known = views.get(id);
    if (known) known.push(view);
    else views.set(id, [view]);
  };
  for (const claim of claims)
    for (const { type, claim: id, because } of claim.relations) {
      const other = byId.get(id);
      if (!other) continue;
      add(claim.id, { type, inverse: false, claim: other, because });
      const mirrored = other.relations.some((relation) => relation.claim === claim.id && relation.type === type);
      if (!mirrored) add(id, { type, inverse: true, claim, because });
    }
  return views;
}

/** The active claims that tell the same event, those of other articles first; at most `limit`. */
export function sameEvent(claim: Claim, limit: number): Claim[] {
  const others = (claim.event?.claims ?? []).filter((other) => other !== claim && other.status === 'active');
  return [
    ...others.filter((other) => other.article !== claim.article),
    ...others.filter((other) => other.article === claim.article),
  ].slice(0, limit);
}
