import type { Sourcing } from '../../../model/claims/sourcing.ts';
import { count, number, plural } from '../forms.ts';

/** What a claim can rest on. */
export const sourcing = {
  meaning:
    'A source is whoever the article names for a claim. What a claim rests on is one of four, and bars show how many rest on each:',
  names: {
    named: 'named',
    unnamed: 'unnamed or an outlet',
    own: 'own voice',
    unknown: 'unknown',
  } satisfies Record<Sourcing, string>,
  /** In the key of bars. */
  keys: {
    named: 'a source with a name',
    unnamed: 'unnamed people or another outlet',
    own: 'the article’s own voice',
    unknown: 'nobody known',
  } satisfies Record<Sourcing, string>,
  /** The same with how many claims do, where the key counts, and where no key stands nearby. */
  spelled: {
    named: ({ claims }: Resting): string => `a source with a name: ${number(claims)}`,
    unnamed: ({ claims }: Resting): string => `unnamed people or another outlet: ${number(claims)}`,
    own: ({ claims }: Resting): string => `the article’s own voice: ${number(claims)}`,
    unknown: ({ claims }: Resting): string => `nobody known: ${number(claims)}`,
  },
  /** Beside a bar. */
  short: {
    named: ({ claims }: Resting): string => `${number(claims)} named`,
    unnamed: ({ claims }: Resting): string => `${number(claims)} unnamed or an outlet`,
    own: ({ claims }: Resting): string => `${number(claims)} own voice`,
    unknown: ({ claims }: Resting): string => `${number(claims)} unknown`,
  },
  /** The name of a link beside a bar: what it says, and of which claims. */
  listed: ({ part, of, article }: { part: string; of: number; article: string }): string =>
    `${part}, of ${count(of, 'claim')} in ${article}`,
  /** The heading of a list of claims, and what it holds. */
  headings: {
    named: ({ claims }: Resting): string => `${resting(claims)} on a source with a name`,
    unnamed: ({ claims }: Resting): string => `${resting(claims)} on unnamed people or another outlet`,
    own: ({ claims }: Resting): string => `${resting(claims)} on the article’s own voice`,
    unknown: ({ claims }: Resting): string => `${resting(claims)} on nobody known`,
  },
  meanings: {
    named: 'A person or a body with a name says so.',
    unnamed: 'People whose names nobody gives say so, or another outlet whose report names nobody.',
    own: 'The article says so itself and names no source.',
    unknown:
      'Where these come from is unknown: the article names no source that one could find, and its publisher is none.',
  } satisfies Record<Sourcing, string>,
};

interface Resting {
  claims: number;
}

const resting = (claims: number): string =>
  `${count(claims, 'claim')} that ${plural(claims, { one: 'rests', other: 'rest' })}`;
