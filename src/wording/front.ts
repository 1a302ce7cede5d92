import { count } from './terms.ts';

/** The headings of the front page. */
export const frontWords = {
  findings: 'What the articles show side by side',
  restsOn: 'What each article rests on',
  timeline: 'What happened, as far as they tell',
  standing: 'Where they differ, and what stands now',
  story: 'The story',
  reading: 'How to read this site, shown by one sentence',
  readingAlone: 'How to read this site',
  method: 'How it is done, and its limits',
} as const;

/** Where the articles are listed that the front page leaves out. */
export function allArticles(articles: number): string {
  return `All ${count(articles, 'article')}, the earliest first`;
}

/** Where the questions are listed that the front page leaves out. */
export function allQuestions(questions: number): string {
  return questions === 1 ? 'The question that is put to every article' : `All ${count(questions, 'question')}`;
}

/** Where claims can be found. */
export function searchLabel(claims: number): string {
  return claims === 0 ? 'Search' : `Search ${count(claims, 'claim')}`;
}
