import { number } from '../forms.ts';

/** The page of a question, and its charts. */
export const question = {
  kicker: ({ standing, meaning }: { standing: string; meaning: string }): string =>
    `<questions>Question</questions> · <standing>${standing}</standing>: ${meaning}`,
  answersList: 'answers',
  feed: 'Claims that answer this question',
  noneYet: 'No question has been put to the articles yet.',
  seriesDrawn: ({ drawn, series }: { drawn: number; series: number }): string =>
    `The ${number(drawn)} longest of ${number(series)} series are drawn; the table below holds all.`,
  chart: {
    label: ({ title, values }: { title: string; values: string }): string => `${title}: ${values}`,
    value: ({ value, day }: { value: string; day: string }): string => `${value}, ${day}`,
    mark: ({ value, statement }: { value: string; statement: string }): string => `${value}: ${statement}`,
    meaning:
      'Each marker is one claim, at the day as of which its number holds; a bar gives the days between which that lies.',
    origins: ({ legend }: { legend: string }): string => `The shape tells the origin: ${legend}.`,
    shapes: {
      circle: ({ origin }: Shaped): string => `circle, ${origin}`,
      triangle: ({ origin }: Shaped): string => `triangle, ${origin}`,
      square: ({ origin }: Shaped): string => `square, ${origin}`,
      diamond: ({ origin }: Shaped): string => `diamond, ${origin}`,
    },
    cross: 'cross, origin unknown',
    bounds: 'An arrow marks a lower bound, a dashed outline an estimate.',
    thinned: ({ claims, drawn }: { claims: number; drawn: number }): string =>
      `Of ${number(claims)} claims ${number(drawn)} are drawn, spread evenly; the table below holds all.`,
  },
};

interface Shaped {
  origin: string;
}
