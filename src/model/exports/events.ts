import { z } from 'zod';
import type { Event } from '../story/corpus.ts';
import { exportOutside, exportStanding, outsideRecords, standingRecord } from './outside.ts';
import type { Locator } from '../story/locator.ts';
import { claimIds, date, entityId, page } from './commonFields.ts';

/** An event of `/data/events.json`. */
export const eventRecord = z.strictObject({
  id: z.string().describe('Its name in addresses and in the other files.'),
  url: page,
  title: z.string().describe('What happened, in the editors’ words.'),
  date,
  place: entityId.nullable().describe('Where: an entity of entities.json, or null.'),
  participants: z.array(entityId).describe('Who took part: entities, by their ids.'),
  outside: outsideRecords,
  ...standingRecord,
  claims: claimIds('The claims that tell it, by their ids, in order of publication.'),
});

export type EventRecord = z.output<typeof eventRecord>;

/** The events as plain data, in order of time. */
export function exportEvents(events: readonly Event[], locator: Locator): EventRecord[] {
  return events.map((event) => ({
    id: event.slug,
    url: locator.event(event.slug),
    title: event.title,
    date: event.date,
    place: event.place?.slug ?? null,
    participants: event.participants.map(({ slug }) => slug),
    outside: exportOutside(event.outside),
    ...exportStanding(event),
    claims: event.claims.map(({ id }) => id),
  }));
}
