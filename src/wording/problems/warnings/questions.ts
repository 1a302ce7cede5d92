import type { RuleWords } from '../inWords.ts';
import { namesOf } from './claims.ts';

/** What may be wrong with questions and with the story as a whole. */
export const questions: RuleWords<
  'answer-follows' | 'answer-cited' | 'count-current' | 'summary-current' | 'pictures-named' | 'titles-drawn'
> = {
  'answer-follows': {
    unrelated: ({ question }) =>
      `says no word of what “${question}” asks; does the answer follow from the claim’s own words?`,
  },
  'answer-cited': {
    uncited: ({ claims }) =>
      claims.length === 1
        ? `does not cite claim ${namesOf(claims)}, which answers it; is what the text says still right?`
        : `does not cite claims ${namesOf(claims)}, which answer it; is what the text says still right?`,
  },
  'count-current': {
    story: ({ number, counted, count }) => `speaks of ${number} ${counted}; there are ${count}`,
    question: ({ number, counted }) =>
      `speaks of ${number} ${counted}, which neither the answers nor the claims cited there bear out`,
  },
  'summary-current': {
    old: ({ summaryAsOf, article }) =>
      `knows nothing later than ${summaryAsOf}, though “${article}” answers it; read the summary again`,
  },
  'pictures-named': {
    unnamed: () =>
      'means “articles”, a picture of each article and question; write that, or “claims” for a picture of each claim too',
  },
  'titles-drawn': {
    undrawn: ({ lacking, pages, letter }) =>
      `${lacking} of ${pages} pages get no picture for their links: there is no typeface for “${letter}”; “shareImages: false” draws none`,
  },
};
