import { z } from 'zod';
import { outside } from './outside.ts';
import { checkStanding, standing } from './standing.ts';
import { edtfDate, line, slug } from './values.ts';

/** `content/events/<slug>.md`: something that happened or was announced. Body: an optional note. */
export const eventSchema = z
  .strictObject({
    title: line.describe('What happened, as a headline in our own words.'),
    date: edtfDate.describe('When, in EDTF.'),
    place: slug.optional().describe('The entity where it happened.'),
    participants: z.array(slug).default([]).describe('The entities that took part.'),
    outside,
    ...standing,
  })
  .superRefine(checkStanding);

export type EventData = z.output<typeof eventSchema>;
