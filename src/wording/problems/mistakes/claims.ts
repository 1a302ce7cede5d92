import type { RuleWords } from '../inWords.ts';

/** How much of what was removed a message shows. */
const SHOWN = 40;

/** What is wrong with claims as a whole. */
export const claims: RuleWords<
  'claim-id-unique' | 'claim-reviewed' | 'contradiction-symmetric' | 'relation-other' | 'removed-hidden'
> = {
  'claim-id-unique': {
    taken: ({ id, other }) => `${other} has the id “${id}” too; mint a new one for the younger claim`,
  },
  'claim-reviewed': {
    few: ({ reviewed, needed }) =>
      reviewed > 0
        ? `${reviewed} of ${needed} people have reviewed it as it is worded now; have it read by somebody else too, and add {by, date} to “reviewed”`
        : `0 of ${needed} people have reviewed it as it is worded now; have it read by somebody, and add {by, date} to “reviewed”`,
  },
  'contradiction-symmetric': {
    oneSided: ({ claim }) => `claim ${claim} does not say that it contradicts this one; add the relation there too`,
  },
  'relation-other': {
    itself: () => 'is the claim itself; name the other one, or remove the relation',
  },
  'removed-hidden': {
    quoted: ({ removed, claim }) =>
      `has words of claim ${removed}, which was removed; quote others, or remove this claim too: npm run withdraw -- ${claim} "…" --remove`,
    claim: ({ id, words }) =>
      `repeats claim ${id}, which was removed: “${words.slice(0, SHOWN)}”; take these words out`,
    title: ({ article, words }) =>
      `repeats the title of articles/${article}, which was removed: “${words.slice(0, SHOWN)}”; take these words out`,
  },
};
