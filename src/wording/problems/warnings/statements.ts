import type { RuleWords } from '../inWords.ts';
import { namesOf } from './claims.ts';

/** What may be wrong between a claim and the words that carry it. */
export const statements: RuleWords<
  | 'words-shared'
  | 'number-quoted'
  | 'speaker-near'
  | 'name-linked'
  | 'claim-distinct'
  | 'said-before-print'
  | 'origin-in-chain'
> = {
  'words-shared': {
    few: ({ shared, quoted }) => `shares ${shared} of ${quoted} words with its quote; is it the quote that carries it?`,
  },
  'number-quoted': {
    unquoted: ({ number }) =>
      `says ${number.toLocaleString('en')}, which is neither in its quote nor in its dates; quote the words that say so`,
  },
  'speaker-near': {
    far: ({ label }) =>
      `“${label}” is not named in the quote’s paragraph or the one before; is it who speaks? If so, add the name used there as an alias`,
  },
  'name-linked': {
    claim: ({ name, entity }) => `names “${name}”, which it does not link; add “${entity}” to “about”`,
    article: ({ name }) => `names “${name}”, whom none of its claims links; is one missing?`,
  },
  'claim-distinct': {
    alike: ({ others }) =>
      others.length === 1
        ? `looks like claim ${namesOf(others)}; withdraw one, or say what tells them apart`
        : `looks like claims ${namesOf(others)}; withdraw all but one, or say what tells them apart`,
  },
  'said-before-print': {
    late: ({ said, published }) => `“${said}” is after the article was printed (${published}); correct one of the two`,
  },
  'origin-in-chain': {
    other: ({ origin, end }) =>
      `is “${origin}”, though the attribution ends with “${end}”; let the chain end at the origin`,
  },
};
