import type { StatementWords } from './languageWords.ts';

/** How English states what somebody said, and what an article says itself. */
export const enStatements: StatementWords = {
  said: '{source} said that {clause}, {publisher} reported {when}.',
  quoted: '{clause}, {publisher} reported {when}.',
  saidOn: '{source} said {when} that {clause}.',
  told: '{source} told {outlet} that {clause}, {publisher} reported {when}.',
  judged: '{publisher} judged {when} that {clause}.',
  wrote: '{clause}, according to {publisher} {when}.',
  retold: '{clause}, according to {publisher}, retelling {outlet}, {when}.',
  day: 'on {date}',
  month: 'in {date}',
  past: {
    is: 'was',
    are: 'were',
    has: 'had',
    have: 'had',
    will: 'would',
    can: 'could',
    may: 'might',
    remains: 'remained',
    appears: 'appeared',
    remain: 'remained',
  },
  possessives: { his: 'he' },
  possessive: '{name}’s',
};
