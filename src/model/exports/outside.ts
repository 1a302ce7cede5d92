import { z } from 'zod';
import type { OutsideKnowledge } from '../schemas/outside.ts';
import { STATUSES, type Standing } from '../schemas/standing.ts';

const source = z.strictObject({
  publisher: z.string().describe('Who published it.'),
  title: z.string().describe('Its headline, or what it is where none was seen.'),
  date: z.string().describe('When it was published, in EDTF.'),
  url: z.string().describe('Where it was read.'),
  archived: z.string().nullable().describe('Where a copy of it is kept.'),
  gone: z.boolean().describe('True where nothing stands at “url” any more, so that only the copy is left.'),
});

/** Knowledge from outside the articles, as data files write it. */
export const outsideRecords = z
  .array(
    z.strictObject({
      says: z.string().describe('What is known, in the editors’ words.'),
      source: source.describe('The page that it rests on.'),
      also: z.array(source).describe('Further pages that say the same.'),
    }),
  )
  .describe('What is known of it from outside the articles, each piece with its sources.');

/** Whether a record stands, as data files write it. */
export const standingRecord = {
  status: z.enum(STATUSES).describe('Whether it stands. One that was withdrawn or replaced keeps its page.'),
  reason: z.string().nullable().describe('Why it was withdrawn or replaced.'),
  since: z.string().nullable().describe('The day since which it no longer stands.'),
  replacedBy: z.array(z.string()).describe('What stands in its place, by their ids.'),
};

/** Knowledge from outside as plain data. */
export function exportOutside(outside: readonly OutsideKnowledge[]): z.output<typeof outsideRecords> {
  const sourceOf = ({ archived, ...rest }: OutsideKnowledge['source']) => ({ ...rest, archived: archived ?? null });
  return outside.map(({ says, source: from, also }) => ({ says, source: sourceOf(from), also: also.map(sourceOf) }));
}

/** Whether a record stands, as plain data. */
export function exportStanding({ status, reason, since, replacedBy }: Standing) {
  return { status, reason: reason ?? null, since: since ?? null, replacedBy: [...replacedBy] };
}
