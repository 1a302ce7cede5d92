import { number } from './forms.ts';

/** What is said to a screen reader while a reader steps through the claims of an article. */
export const stepping = {
  at: ({ at, of }: { at: number; of: number }): string => `Claim ${number(at)} of ${number(of)}`,
};
