import type { TimeWords } from '../words/timeWords.ts';

/** How English shows times from the day of printing. */
export const enTimes: TimeWords = {
  days: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1, overnight: 0, 'last night': -1, 'this morning': 0 },
  daysAgo: ['days? ago', 'days? earlier'],
  last: ['last'],
  current: ['this', 'later this'],
  earlier: ['earlier this'],
  periods: { week: 'week', month: 'month', year: 'year' },
  since: ['since', 'ever since'],
  future: ['will', 'expected', 'due', 'scheduled', 'set to', 'next', 'plans? to'],
  recent: ['(?:in|over|for) (?:the )?(?:recent|past|last few) (?:days|weeks|months)'],
  coming: ['in (?:the )?(?:coming|next few) (?:days|weeks|months)', '(?:the )?coming (?:days|weeks|months)'],
  hours: ["o[’']clock", 'a\\.?m\\.?', 'p\\.?m\\.?', 'in the (?:morning|afternoon|evening)', 'at night'],
  within: ['early', 'mid', 'late', 'the beginning of', 'the end of'],
};
