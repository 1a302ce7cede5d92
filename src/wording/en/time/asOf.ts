import { date } from '../dates.ts';
import { count, plural } from '../forms.ts';

interface Day {
  day: string;
}

/** What was known at the end of a day or a month. */
export const asOf = {
  title: ({ day }: Day): string => `What was known at the end of ${date(day)}`,
  description: 'Each question as the articles printed by then answered it.',
  nothingPrinted: 'No article had certainly been printed.',
  answered: ({ articles, questions }: { articles: number; questions: number }): string =>
    `As told by the ${count(articles, 'article')} that had certainly been printed by then. ${plural(articles, { one: 'It', other: 'They' })} answered ${count(questions, 'question')}.`,
  answeredNothing: ({ articles }: { articles: number }): string =>
    `As told by the ${count(articles, 'article')} that had certainly been printed by then. ${plural(articles, { one: 'It', other: 'They' })} answered no question yet.`,
  changedSince: ({ day }: Day): string => `What changed since ${date(day)}`,
  newSince: ({ day }: Day): string => `New since ${date(day)}`,
  firstAnswers: 'First answers',
  asBefore: 'As before',
  fromOutside: ({ says }: { says: string }): string => `From outside the articles: ${says}`,
  events: 'Events told by then',
  noDay: 'no day told',
  new: 'new',
  perhapsPrinted: 'perhaps printed by then, not counted: <article/>',
  list: {
    title: 'What was known when',
    description: 'What the articles printed by each day and month told.',
    name: 'days and months',
    lede: 'Choose a day or a month: its page shows each question as the articles printed by then answered it, and what was new. <changes>What changed between any two</changes> is told apart.',
    caption:
      'How many articles had certainly been printed, how many questions they answered, and to how many they gave new answers',
    day: 'At the end of',
    articles: 'Articles',
    answered: 'Answered',
    new: 'New',
  },
};
