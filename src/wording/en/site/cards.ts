import { number } from '../forms.ts';

/** The card of a page, which stands in a frame of another site: where it leads, and what it leaves out. */
export const cards = {
  toQuestion: 'The question, with the words of every answer',
  toEvent: 'The event, as each article tells it',
  toEntity: 'All that is said by and about it',
  more: ({ left }: { left: number }): string => `and ${number(left)} more`,
  answeredBy: ({ article, origin }: { article: string; origin: string }): string => `${article} · ${origin}`,
  originUnknown: 'origin unknown',
};
