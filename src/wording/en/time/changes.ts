import { count, number, plural } from '../forms.ts';

/** What changed between two moments, as the script says it too that puts several steps together. */
export const changes = {
  saidAgain: ({ claims }: { claims: number }): string => `Said again in ${count(claims, 'claim')}`,
  title: ({ from, to }: { from: string; to: string }): string => `What changed from ${from} to ${to}`,
  /** How much changed: where nothing was printed, and where something was, with or without new events. */
  nothing: 'Nothing: no article was certainly printed in between.',
  /** How many questions stayed as they were, where none changed. */
  allStayed: ({ questions }: { questions: number }): string =>
    plural(questions, {
      one: 'The one question with an answer stayed as it was.',
      other: `All ${number(questions)} questions with answers stayed as they were.`,
    }),
  told: ({ articles, questions, events }: Record<'articles' | 'questions' | 'events', number>): string =>
    `${count(articles, 'more article')} ${plural(articles, { one: 'was', other: 'were' })} certainly printed by then, changed ${count(questions, 'question')} and told of ${events === 0 ? 'no new event' : count(events, 'new event')}.`,
  stayed: ({ questions }: { questions: number }): string =>
    plural(questions, {
      one: 'One other question stayed as it was.',
      other: `${number(questions)} other questions stayed as they were.`,
    }),
  /** How many of what a part of the page lists. */
  counts: {
    questions: ({ number: all }: Counted): string => count(all, 'question'),
    events: ({ number: all }: Counted): string => count(all, 'event'),
    printed: ({ number: all }: Counted): string => count(all, 'article'),
    perhaps: ({ number: all }: Counted): string => count(all, 'article'),
  },
  /** What of a list is folded. */
  more: {
    questions: ({ rest }: Rest): string => count(rest, 'more question'),
    answers: ({ rest }: Rest): string => count(rest, 'more answer'),
    events: ({ rest }: Rest): string => count(rest, 'more event'),
    printed: ({ rest }: Rest): string => count(rest, 'more article'),
    perhaps: ({ rest }: Rest): string => count(rest, 'more article'),
  },
  failed: 'The changes could not be fetched. Try again, or choose one of the steps below.',
  sameMoment: 'Choose two different days or months.',
};

interface Rest {
  rest: number;
}

interface Counted {
  number: number;
}
