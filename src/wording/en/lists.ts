import { number } from './forms.ts';

interface Rest {
  rest: number;
}

const more = (rest: number): string => `<more>and ${number(rest)} more</more>`;

/** What lists have in common: their pages, and what of them stands elsewhere. */
export const lists = {
  more: ({ rest }: Rest): string => `and ${number(rest)} more`,
  /** The rest of a list, and where it stands; <more> leads there. */
  rest: {
    amongQuestions: ({ rest }: Rest): string => `${more(rest)}, among all questions`,
    daysBefore: ({ rest }: Rest): string =>
      `${more(rest)}, as the pages of the days before tell, on which they were last answered`,
    toldBefore: ({ rest }: Rest): string => `${more(rest)}, told before these`,
    printedBefore: ({ rest }: Rest): string => `${more(rest)}, printed before these`,
    perhapsPrinted: ({ rest }: Rest): string => `${more(rest)}, perhaps printed by then`,
  },
  continued: 'continued',
  pages: {
    pagesOf: ({ list }: { list: string }): string => `Pages of ${list}`,
    page: ({ page }: { page: number }): string => `Page ${number(page)}`,
    pageOf: ({ page, of }: { page: number; of: number }): string => `Page ${number(page)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    /** The title of a page of a list that is not its first. */
    titled: ({ title, page, of }: { title: string; page: number; of: number }): string =>
      `${title}, page ${number(page)} of ${number(of)}`,
  },
  steps: 'Steps in time',
  neighbours: {
    claim: { name: 'Neighbouring claims', previous: 'Previous claim', next: 'Next claim' },
    question: { name: 'Neighbouring questions', previous: 'Previous question', next: 'Next question' },
    event: { name: 'Neighbouring events', previous: 'Previous event', next: 'Next event' },
  },
  beneathClaims:
    'Beneath it stand how it is put in its article (as fact, as an accusation, as an opinion …), who says it, and its origin, where its chain of sources ends. <words>What the words mean</words>',
};
