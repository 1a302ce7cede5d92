import type { Sourcing } from '../model/claims/sourcing.ts';
import { count } from './terms.ts';

/** What a claim can rest on, in the order of bars: in a key, beside a number, and as what a list of claims is about. */
export const sourcingWords: Record<Sourcing, { key: string; short: string; meaning: string }> = {
  named: {
    key: 'a source with a name',
    short: 'named',
    meaning: 'A person or a body with a name says so.',
  },
  unnamed: {
    key: 'unnamed people or another outlet',
    short: 'unnamed or an outlet',
    meaning: 'People whose names nobody gives say so, or another outlet whose report names nobody.',
  },
  own: {
    key: 'the article’s own voice',
    short: 'own voice',
    meaning: 'The article says so itself and names no source.',
  },
  unknown: {
    key: 'nobody known',
    short: 'unknown',
    meaning:
      'Where these come from is unknown: the article names no source that one could find, and its publisher is none.',
  },
};

/** “59 claims that rest on nobody known”. */
export function sourcingHeading(sourcing: Sourcing, claims: number): string {
  return `${count(claims, 'claim')} that ${claims === 1 ? 'rests' : 'rest'} on ${sourcingWords[sourcing].key}`;
}

/** “31 named”, beside a bar. */
export function sourcingNumber(sourcing: Sourcing, claims: number): string {
  return `${claims.toLocaleString('en')} ${sourcingWords[sourcing].short}`;
}

/** “a source with a name: 31”, where no key stands nearby. */
export function sourcingSpelled(sourcing: Sourcing, claims: number): string {
  return `${sourcingWords[sourcing].key}: ${claims.toLocaleString('en')}`;
}
