import { date } from '../dates.ts';
import { count, number } from '../forms.ts';

/** Everything in order of time. */
export const timeline = {
  title: 'Timeline',
  description:
    'What happened and when each article was printed, in one order, with uncertain dates shown as uncertain.',
  list: 'the timeline',
  lede: 'What happened, and when each article was printed. A date that is not certain is drawn open, between its bounds, and worded so.',
  earlier: 'Earlier',
  later: 'Later',
  earlierApart: 'Earlier, off the scale',
  laterApart: 'Later, off the scale',
  more: ({ rest }: { rest: number }): string => `${number(rest)} more`,
  chart: {
    label: ({ months }: { months: string }): string => `Events and articles, ${months}`,
    skip: 'Skip the chart',
    leftOut: ({ entries }: { entries: number }): string =>
      `<timeline>${number(entries)} are left out</timeline> for want of room, the least told first.`,
    timelineNames: '<timeline>The timeline</timeline> names all.',
    listNames: 'The list names all.',
    listBelowNames: 'The list below names all.',
    leftOutYears: ({ years }: { years: number }): string => count(years, 'year'),
    broken: 'Where the axis is broken, it leaves out years of which nothing is told, and the scale changes.',
    lanes: { event: 'Events', publication: 'Articles printed' },
    mark: ({ day, title }: { day: string; title: string }): string => `${date(day)}: ${title}`,
    key: {
      known: 'the day is known',
      about: 'about that day',
      within: 'some time within',
      notLater: 'not later than',
      from: 'from then on',
    },
  },
  entries: {
    event: 'Event',
    told: ({ claims, support }: { claims: number; support: string }): string =>
      `told in ${count(claims, 'claim')} (${support})`,
    untold: 'told by no claim yet',
    printed: 'Article printed',
  },
  filters: {
    name: 'The timeline',
    about: 'About or with',
    anyone: 'Anyone and anything',
    toldBy: 'Told by',
    anyArticle: 'Any article',
    dates: 'Dates',
    all: 'All',
    kinds: {
      event: 'When it happened',
      publication: 'When it was printed',
      certain: 'Known to the day',
      uncertain: 'Not known to the day',
    },
  },
};
