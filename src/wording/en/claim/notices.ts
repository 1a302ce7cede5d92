import { date } from '../dates.ts';

/** What became of a claim, an article, a question or an event. */
export const notices = {
  /** That it no longer stands. Where nobody noted the day, `since` is empty. */
  claim: {
    withdrawn: ({ since }: Gone): string => `This claim was withdrawn${onDay(since)}.`,
    replaced: ({ since }: Gone): string => `This claim was replaced${onDay(since)}.`,
    removed: ({ since }: Gone): string => `This claim was removed${onDay(since)}.`,
  },
  article: {
    removed: ({ since }: Gone): string => `This article was removed${onDay(since)}.`,
  },
  question: {
    withdrawn: ({ since }: Gone): string => `This question was withdrawn${onDay(since)}.`,
    replaced: ({ since }: Gone): string => `This question was replaced${onDay(since)}.`,
  },
  event: {
    withdrawn: ({ since }: Gone): string => `This event was withdrawn${onDay(since)}.`,
    replaced: ({ since }: Gone): string => `This event was replaced${onDay(since)}.`,
  },
  readInstead: 'Read instead:',
  insteadOf: ({ statements }: { statements: string }): string => `Read instead: ${statements}`,
  corrected: ({ day, why }: { day: string; why: string }): string => `Corrected on ${date(day)}: ${why}`,
  correctedBy: ({ statement }: { statement: string }): string => `Corrected by another claim: ${statement}`,
  /** What stands at the address of what was taken down. */
  removed: {
    claim: {
      title: 'A claim that was removed',
      meaning:
        'What it said is shown nowhere on this site, nor are the words that it rested on. The address stays, so that links to it lead to an answer.',
    },
    article: {
      title: 'An article that was removed',
      meaning:
        'Its text and the claims taken from it are shown nowhere on this site. The address stays, so that links to it lead to an answer.',
    },
  },
  withReason: ({ notice, reason }: { notice: string; reason: string }): string => `${notice} ${reason}`,
};

interface Gone {
  since: string;
}

const onDay = (since: string): string => (since === '' ? '' : ` on ${date(since)}`);
