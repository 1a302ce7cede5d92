import { number, plural } from '../forms.ts';

/** Whether anyone independent says what a claim says. */
export const independence = {
  others: ({ number: more }: { number: number }): string => `${number(more)} others`,
  confirmed: ({ names, voices }: { names: string; voices: number }): string =>
    plural(voices, { one: `${names} says so too, independently.`, other: `${names} say so too, independently.` }),
  /** Where the origin of the claim itself is unknown, or that of the others. */
  ownUnknown: ({ articles }: { articles: number }): string =>
    plural(articles, {
      one: 'One other article says so too; whether independently can’t be told, for where this comes from is unknown.',
      other: `${number(articles)} other articles say so too; whether independently can’t be told, for where this comes from is unknown.`,
    }),
  theirsUnknown: ({ articles }: { articles: number }): string =>
    plural(articles, {
      one: 'One other article says so too, but where it has it from is unknown.',
      other: `${number(articles)} other articles say so too, but where they have it from is unknown.`,
    }),
  again: ({ articles, origin }: { articles: number; origin: string }): string =>
    `Nobody independent says so: ${number(articles)} articles have it, all of them from ${origin}.`,
  againUnknown: ({ articles }: { articles: number }): string =>
    `Nobody independent says so: ${number(articles)} articles have it, all of them from nobody known.`,
  /** Said by nobody else: of a claim that nothing is compared with, of a figure, of anything else. */
  alone: {
    uncompared: alone('No other claim here is compared with this one'),
    figure: alone('Nobody else gives this figure'),
    other: alone('Nobody else says so'),
  },
};

function alone(who: string) {
  return {
    unknown: `${who}; where it comes from is unknown.`,
    ownVoice: ({ origin }: { origin: string }): string => `${who}; ${origin} tells it in its own voice.`,
    from: ({ origin }: { origin: string }): string => `${who}; it comes from ${origin} alone.`,
  };
}
