import type { SiteChange, What } from '../../../model/corrections/siteChanges.ts';
import { count } from '../forms.ts';

interface Says {
  says: string;
}

interface Counted {
  number: number;
}

/** What the site itself changed. */
export const corrections = {
  title: 'Corrections',
  heading: 'Corrections, and whatever else we changed',
  description: 'What this site added, corrected, reworded, withdrew and removed, day by day, and why.',
  list: 'corrections',
  lede: 'What this site itself added, corrected, reworded, withdrew and removed, and why, the latest first. Also as a <feed>feed</feed> and as <data>data</data>.',
  nothing: 'Nothing was published here yet.',
  /** What was done: at the head of a line, what it means, and before what it was done to. */
  done: {
    added: { name: 'Added', meaning: 'it was not here before', line: ({ says }: Says): string => `Added: ${says}` },
    corrected: {
      name: 'Corrected',
      meaning: 'it said something else before',
      line: ({ says }: Says): string => `Corrected: ${says}`,
    },
    reworded: {
      name: 'Reworded',
      meaning: 'it says the same in other words',
      line: ({ says }: Says): string => `Reworded: ${says}`,
    },
    withdrawn: {
      name: 'Withdrawn',
      meaning: 'it no longer stands; its page says why',
      line: ({ says }: Says): string => `Withdrawn: ${says}`,
    },
    replaced: {
      name: 'Replaced',
      meaning: 'another stands in its place',
      line: ({ says }: Says): string => `Replaced: ${says}`,
    },
    restored: { name: 'Restored', meaning: 'it stands again', line: ({ says }: Says): string => `Restored: ${says}` },
    removed: {
      name: 'Removed',
      meaning: 'its words are shown nowhere any more',
      line: ({ says }: Says): string => `Removed: ${says}`,
    },
  } satisfies Record<What, object>,
  /** How many of a sort that was done to: “3 claims added”. */
  counted: {
    claim: counted('claim'),
    article: counted('article'),
    question: counted('question'),
    event: counted('event'),
  } satisfies Record<SiteChange['sort'], object>,
  /** What was removed has no words of its own left. */
  removed: {
    claim: 'A claim that was removed',
    article: 'An article that was removed',
    question: 'A question that was removed',
    event: 'An event that was removed',
  } satisfies Record<SiteChange['sort'], string>,
  claimsOf: ({ claims }: { claims: number }): string => `${count(claims, 'claim')} of <article/>`,
  addedTo: ({ claims, article }: { claims: number; article: string }): string =>
    `Added: ${count(claims, 'claim')} of ${article}`,
  before: 'Before: <before/>',
  beforeAlone: ({ before }: { before: string }): string => `Before: ${before}`,
  instead: 'Instead:',
};

function counted(sort: string): Record<What, (given: Counted) => string> {
  const done =
    (what: string) =>
    ({ number }: Counted): string =>
      `${count(number, sort)} ${what}`;
  return {
    added: done('added'),
    corrected: done('corrected'),
    reworded: done('reworded'),
    withdrawn: done('withdrawn'),
    replaced: done('replaced'),
    restored: done('restored'),
    removed: done('removed'),
  };
}
