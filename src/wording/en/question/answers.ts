import { count, number, plural, row } from '../forms.ts';

/** The answers to a question: the table of them, values, and what all show together. */
export const answers = {
  heading: 'What each article says, and who it comes from',
  analysis: 'What the answers show',
  columns: {
    article: 'Article, in order of time',
    asOf: 'Holds as of',
    says: 'Says',
    saysIn: ({ unit }: { unit: string }): string => `Says (${unit})`,
    scope: 'Of what',
    quote: 'In its words',
    origin: 'Origin',
  },
  silent: 'does not say',
  unknown: 'unknown',
  asOf: 'As of <date/>',
  /** How many articles have no row in the table. */
  silentArticles: ({ articles }: { articles: number }): string =>
    plural(articles, {
      one: `${number(articles)} other article does not say.`,
      other: `${number(articles)} other articles do not say.`,
    }),
  /** What a dot beside an origin means, in the key and for those who hear it. */
  heard: {
    first: { key: 'a voice that is heard with this answer for the first time', spoken: '' },
    again: { key: 'the same voice again, which adds none', spoken: 'the same voice again' },
    unknown: { key: 'nobody knows whose voice', spoken: '' },
  },
  /** A number with its unit, what it bounds, and what it counts. */
  amount: ({ value, unit }: { value: string; unit: string }): string => `${value} ${unit}`,
  values: {
    exactly: ({ value }: { value: string }): string => value,
    atLeast: ({ value }: { value: string }): string => `at least ${value}`,
    moreThan: ({ value }: { value: string }): string => `more than ${value}`,
    about: ({ value }: { value: string }): string => `about ${value}`,
    atMost: ({ value }: { value: string }): string => `at most ${value}`,
  },
  shortValues: {
    exactly: ({ value }: { value: string }): string => value,
    atLeast: ({ value }: { value: string }): string => `${value}+`,
    moreThan: ({ value }: { value: string }): string => `${value}+`,
    about: ({ value }: { value: string }): string => `~${value}`,
    atMost: ({ value }: { value: string }): string => `≤${value}`,
  },
  scoped: ({ answer, scope }: { answer: string; scope: string }): string => `${answer} (${scope})`,
  /** That an answer no longer stands, and what stands in its place. */
  replaced: ({ answer, article }: { answer: string; article: string }): string => `later: ${answer} (${article})`,
  /** Who stands behind an answer. */
  support: {
    known: ({ articles, origins }: Supporting): string => row([count(articles, 'article'), count(origins, 'origin')]),
    mixed: ({ articles, origins, unknown }: Supporting): string =>
      row([count(articles, 'article'), count(origins, 'origin'), `${number(unknown)} of unknown origin`]),
    unknown: ({ articles }: Supporting): string => row([count(articles, 'article'), 'origin unknown']),
    none: ({ articles }: Supporting): string => count(articles, 'article'),
  },
  /** What all answers show. */
  verdict: {
    none: 'No article answers this.',
    otherAnswers: ({ others }: { others: number }): string => `and ${number(others)} other answers`,
    otherAnswersAlone: ({ others }: { others: number }): string => `And ${number(others)} other answers`,
    otherCounts: ({ others }: { others: number }): string => `and ${number(others)} other counts`,
    more: ({ left }: { left: number }): string => `… ${number(left)} more …`,
    scoped: ({ scope, values }: { scope: string; values: string }): string => `${scope}: ${values}`,
    supported: ({ values, support }: { values: string; support: string }): string => `${values} (${support})`,
    position: ({ label, support }: { label: string; support: string }): string => `${label}: ${support}`,
  },
};

interface Supporting {
  articles: number;
  origins: number;
  unknown: number;
}
