import { count } from './forms.ts';

interface Counted {
  number: number;
}

/** How many of a thing there are. */
export const counts = {
  claims: ({ number }: Counted): string => count(number, 'claim'),
  articles: ({ number }: Counted): string => count(number, 'article'),
  questions: ({ number }: Counted): string => count(number, 'question'),
  events: ({ number }: Counted): string => count(number, 'event'),
  knownOrigins: ({ number }: Counted): string => count(number, 'known origin'),
  notes: ({ number }: Counted): string => count(number, 'note'),
};
