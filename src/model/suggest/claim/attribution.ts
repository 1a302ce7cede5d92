import type { ClaimData } from '../../schemas/claim.ts';
import { articleOf } from '../../story/ids.ts';
import type { SourceGuess } from '../source.ts';
import type { KnownStory } from './knownStory.ts';
import type { Proposals } from './proposal.ts';

type Attribution = ClaimData['attribution'];

/** How likely the guess is right, and a chain that another claim of the article has. */
const GUESSED = 0.5;
const OTHERWISE = 0.1;

/** So many chains of other claims are worth a line. */
const OTHERS = 4;

/** Who says a claim: as its sentence shows it, or as other claims of its article have it, those that were made last first. */
export function proposeAttribution(source: SourceGuess, article: string, story: KnownStory): Proposals<Attribution> {
  const known = [...story.claims.values()]
    .filter(({ slug }) => articleOf(slug) === article)
    .map(({ data }) => data.attribution)
    .toReversed();
  const seen = new Set([nameOf(source.attribution), nameOf([])]);
  const others = known.filter((chain) => !seen.has(nameOf(chain)) && seen.add(nameOf(chain))).slice(0, OTHERS);
  return [{ value: source.attribution, chance: GUESSED }, ...others.map((value) => ({ value, chance: OTHERWISE }))];
}

function nameOf(chain: Attribution): string {
  return chain.map(({ label }) => label).join('\n');
}
