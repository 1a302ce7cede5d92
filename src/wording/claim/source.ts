import { speaker } from '../../model/claims/chain.ts';
import type { Claim, Entity } from '../../model/story/corpus.ts';
import type { Words } from '../catalogues.ts';

/**
 * “Alleged · Ada Lund · origin The Wire”: a claim’s modality, its speaker and its origin. The origin is left out only where it is the
 * speaker, and both are where they are `by`, whom the page names as the speaker of all its claims: a line is read alone, and
 * without an origin it would look like the article’s own word.
 */
export function sourceInWords({ modalities, claim: words }: Words, claim: Claim, by?: Entity): string {
  const last = claim.attribution.at(-1)?.entity;
  const source = by && last === by ? undefined : speaker(claim);
  const isSaid = claim.origin && (claim.origin.name === source || claim.origin === by);
  const origin = claim.origin ? words.origin({ name: claim.origin.name }) : words.originUnknown;
  // A no-break space before each dot keeps the dot from beginning a line.
  return [modalities[claim.modality].name, source, isSaid ? undefined : origin]
    .filter((part) => part !== undefined)
    .join('\u00a0· ');
}
