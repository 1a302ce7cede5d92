import type { GENRES } from '../../../model/schemas/article.ts';
import { count } from '../forms.ts';
import { date } from '../dates.ts';

/** What the picture of a shared link says. */
export const shareImage = {
  genres: {
    reportage: 'Reportage',
    analysis: 'Analysis',
    opinion: 'Opinion',
    background: 'Background',
  } satisfies Record<(typeof GENRES)[number], string>,
  gone: { withdrawn: 'Claim withdrawn', replaced: 'Claim replaced' },
  kindAndSpeaker: ({ kind, speaker }: { kind: string; speaker: string }): string => `${kind}, ${speaker}`,
  printed: ({ publisher, day }: { publisher: string; day: string }): string => `${publisher} · ${date(day)}`,
  publisherUnknown: 'Publisher unknown',
  claims: ({ number }: { number: number }): string => count(number, 'claim'),
};
