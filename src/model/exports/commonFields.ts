import { z } from 'zod';

/** The address of a page of this site. */
export const page = z.string().describe('Its page, as a path from the root of the host.');

/** A date as the data files write it. */
export const date = z.string().meta({
  description: 'A date in EDTF (ISO 8601-2): a day, a month, a year or an interval; “~” means about, “..” open.',
  examples: ['2031-05-02', '2031-05', '2031-05-01/2031-05-03', '2031-04-30~'],
});

/** A date that may be missing. */
export const dateOrNull = (about: string): z.ZodNullable<z.ZodString> =>
  z.string().nullable().describe(`${about} In EDTF; null where it is not known.`);

/** The name of an entity in `entities.json`. */
export const entityId = z.string().describe('An entity, by its id in entities.json.');

/** Claims, each by its id. */
export const claimIds = (about: string): z.ZodArray<z.ZodString> => z.array(z.string()).describe(about);
