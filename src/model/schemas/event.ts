import { z } from 'zod';
import { edtfDate, line, slug } from './values.ts';

/** `content/events/<slug>.md`: something that happened or was announced. Body: an optional note. */
export const eventSchema = z.strictObject({
  /** What happened, as a headline in our own words. */
  title: line,
  /** When, in EDTF. */
  date: edtfDate,
  /** The entity where it happened. */
  place: slug.optional(),
  /** The entities that took part. */
  participants: z.array(slug).default([]),
});

export type EventData = z.output<typeof eventSchema>;
