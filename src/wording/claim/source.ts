import { speaker } from '../../model/claims/chain.ts';
import type { Article, Claim, Entity } from '../../model/story/corpus.ts';
import type { Words } from '../catalogues.ts';

/** What the place where a claim stands has said already. */
export interface Known {
  /** The article, with the outlet whose report it retells. */
  within?: Article | undefined;
  /** The speaker. */
  by?: Entity | undefined;
}

/** “Alleged · Ada Lund · origin The Wire”: a claim’s modality, its speaker and its origin, each where it is not known already. */
export function sourceInWords({ modalities, claim: words }: Words, claim: Claim, { within, by }: Known): string {
  const last = claim.attribution.at(-1)?.entity;
  const source = by && last === by ? undefined : speaker(claim);
  const retold = within?.relayed.find(({ how }) => how !== 'quotation')?.origin;
  const isSaid = claim.origin && (claim.origin.name === source || [retold, by].includes(claim.origin));
  const origin = claim.origin ? words.origin({ name: claim.origin.name }) : words.originUnknown;
  // A no-break space before each dot keeps the dot from beginning a line.
  return [modalities[claim.modality].name, source, isSaid ? undefined : origin]
    .filter((part) => part !== undefined)
    .join('\u00a0· ');
}
