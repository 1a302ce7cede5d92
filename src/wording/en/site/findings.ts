import { count, number, plural } from '../forms.ts';

interface Share {
  claims: number;
  of: number;
}

/** What the articles show side by side, on the front page: a few large words, and what they mean. */
export const findings = {
  oneVoice: {
    origin: ({ articles }: { articles: number }): string => `${count(articles, 'article')}, 1 origin`,
    accuser: ({ articles }: { articles: number }): string => `${count(articles, 'article')}, 1 accuser`,
    says: ({ label, voice }: { label: string; voice: string }): string =>
      `“${label}” – one origin stands behind all of them: ${voice}.`,
  },
  /** <articles> leads to what each article says. */
  total: {
    clash: ({ articles }: { articles: number }): string =>
      `<articles>${count(articles, 'article')}</articles> give these numbers, and not all of them can be right.`,
    later: ({ articles }: { articles: number }): string =>
      `<articles>${count(articles, 'article')}</articles> give these numbers, each for a later day.`,
  },
  unsourced: {
    headline: ({ claims, of }: Share): string => `${number(claims)} of ${count(of, 'claim')}`,
    most: ({ claims, of, article }: Share & { article: string }): string =>
      `${number(claims)} of ${number(of)} in ${article}`,
    unknown: ({ claims }: { claims: number }): string =>
      plural(claims, {
        one: 'comes from nobody knows where: its article names no source.',
        other: 'come from nobody knows where: their articles name no source.',
      }),
    unnamed: ({ claims }: { claims: number }): string =>
      plural(claims, {
        one: 'rests on people whom nobody names, or on another outlet’s word.',
        other: 'rest on people whom nobody names, or on another outlet’s word.',
      }),
    further: 'Who the reporting comes from',
  },
  opposed: {
    headline: ({ one, other }: { one: string; other: string }): string => `“${one}”, “${other}”`,
    says: ({ one, other }: { one: string; other: string }): string => `The one: ${one}. The other: ${other}.`,
  },
};
