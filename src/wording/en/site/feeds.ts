import { count } from '../forms.ts';
import { date } from '../dates.ts';

/** Feeds: what each holds, and what an entry says. */
export const feeds = {
  titled: ({ title, story }: { title: string; story: string }): string => `${title} · ${story}`,
  question: 'The claims that answer it.',
  entity: 'The claims about it and by it.',
  corrections: 'What the site itself added, corrected, reworded, withdrew and removed.',
  gone: ({ notice, subtitle }: { notice: string; subtitle: string }): string => `${notice} ${subtitle}`,
  printed: ({ day }: { day: string }): string => `printed ${date(day)}`,
  claims: ({ number }: { number: number }): string => count(number, 'claim'),
  withdrawn: ({ statement }: { statement: string }): string => `Withdrawn: ${statement}`,
  replaced: ({ statement }: { statement: string }): string => `Replaced: ${statement}`,
};
