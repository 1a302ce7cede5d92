import { voiceOf } from '../claims/independentVoices.ts';
import type { Claim, Corpus, Entity } from '../story/corpus.ts';

/** Whoever speaks with one voice, and how far the articles let them speak in their own words. */
export interface QuotedSide {
  /** Undefined for unnamed speakers of whom it is not told for whom they speak. */
  voice: Entity | undefined;
  /** Those quoted directly by their name, most quoted first, and the claims that quote them. */
  named: { speaker: Entity; claims: Claim[] }[];
  /** The claims that quote someone directly without a name. */
  unnamed: Claim[];
  /** The claims that only retell what someone says. */
  retold: Claim[];
}

/**
 * Who is quoted directly, by side and by named or not. A side is whoever shares a voice; the speaker is the last of a
 * claim's attribution. Outlets are no speakers here, and claims in an article's own voice have none.
 */
export function quotedSides({ activeClaims }: Corpus): QuotedSide[] {
  const said = activeClaims.flatMap((claim) => {
    const last = claim.attribution.at(-1);
    return last && last.entity?.kind !== 'publication' ? [{ claim, last }] : [];
  });
  return [...Map.groupBy(said, ({ last }) => last.entity && voiceOf(last.entity))]
    .map(([voice, group]) => {
      const direct = group.filter(({ last }) => last.mode === 'direct');
      const claimsOf = (some: typeof group): Claim[] => some.map(({ claim }) => claim);
      const byName = Map.groupBy(
        direct.filter(({ last }) => last.named && last.entity),
        ({ last }) => last.entity,
      );
      return {
        voice,
        named: [...byName]
          .flatMap(([speaker, some]) => (speaker ? [{ speaker, claims: claimsOf(some) }] : []))
          .sort((a, b) => b.claims.length - a.claims.length),
        unnamed: claimsOf(direct.filter(({ last }) => !last.named || !last.entity)),
        retold: claimsOf(group.filter(({ last }) => last.mode === 'paraphrase')),
      };
    })
    .sort(
      (a, b) => Number(!a.voice) - Number(!b.voice) || quotesOf(b) - quotesOf(a) || b.retold.length - a.retold.length,
    );
}

/** How many claims quote a side directly. */
export function quotesOf({ named, unnamed }: QuotedSide): number {
  return named.reduce((sum, { claims }) => sum + claims.length, unnamed.length);
}
