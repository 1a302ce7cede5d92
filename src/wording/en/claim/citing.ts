import { date } from '../dates.ts';

interface Printed {
  title: string;
  publisher: string;
}

/** How a claim is cited, and how a mail about an error in it begins. */
export const citing = {
  /** The whole of it; the statement and the title stand in quotation marks, or a title of ours in brackets. */
  plain: ({ statement, name, title, publisher, day, site, address }: Printed & Cited): string =>
    `${statement} ${name}, from ${title}, ${publisher}, ${date(day)}. ${site} (Claimline). ${address}`,
  suppliedTitle: ({ title }: { title: string }): string => `[${title}]`,
  within: ({ title, publisher }: Printed): string => `In ${title}, ${publisher}`,
  note: ({ name, site }: { name: string; site: string }): string => `${name}, ${site} (Claimline)`,
  error: ({ id }: { id: string }): string => `Error in claim ${id}`,
};

interface Cited {
  statement: string;
  name: string;
  day: string;
  site: string;
  address: string;
}
