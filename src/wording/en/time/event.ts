import { count } from '../forms.ts';

/** The page of an event. */
export const event = {
  description: 'One event, as each article tells it.',
  kicker: '<timeline>Event</timeline> · <date/>',
  where: 'Where',
  who: 'Who',
  toldBy: 'Told by',
  told: ({ support, claims }: { support: string; claims: number }): string =>
    `${support}, in ${count(claims, 'claim')}`,
  accounts: 'As each article tells it',
  accountsList: 'accounts',
  noClaim: 'No claim tells this event yet.',
  compared: {
    heading: 'Where the claims about this event can be compared',
    when: 'When it happened',
    inArticle: 'in <article/>',
    daysIn: ({ articles }: { articles: number }): string => `<date/>: ${count(articles, 'article')}`,
    otherDays: ({ days }: { days: number }): string => `and ${count(days, 'other date')}, each in fewer articles`,
    called: 'What they call <entity/>',
    calledIn: '<article/>: <names/>',
    otherArticles: ({ articles }: { articles: number }): string => `and ${count(articles, 'other article')}`,
  },
};
