import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/story/corpus.ts';
import { en } from '../en.ts';
import { citationOf, plainCitation } from './citation.ts';

const SITE = { site: 'The harbour fire', url: 'https://example.org/claims/abcd1234/' };

const claimOf = (claim: object, article: object = {}): Claim =>
  ({
    id: 'abcd1234',
    statement: 'It burned.',
    status: 'active',
    ...claim,
    article: {
      title: 'Fire in the harbour',
      titleSupplied: false,
      publisherEntity: { name: 'Daily Gull' },
      published: { date: '2031-05-02' },
      ...article,
    },
  }) as Claim;

describe('a plain citation', () => {
  it('gives the statement, the article, its publisher and date, and the address', () => {
    expect(plainCitation(en, claimOf({}), SITE)).toBe(
      '“It burned.” Claim abcd1234, from “Fire in the harbour”, Daily Gull, 2 May 2031. The harbour fire (Claimline). https://example.org/claims/abcd1234/',
    );
  });

  it('makes quotation marks within the statement single', () => {
    expect(plainCitation(en, claimOf({ statement: 'It calls 5 % a “small loss”.' }), SITE)).toContain(
      'a ‘small loss’.”',
    );
  });

  it('brackets a supplied title, and says what is unknown or gone', () => {
    const text = plainCitation(
      en,
      claimOf({ status: 'withdrawn' }, { titleSupplied: true, publisherEntity: undefined }),
      SITE,
    );
    expect(text).toContain('Claim abcd1234 (withdrawn), from [Fire in the harbour], publisher unknown, ');
  });
});

it('what a citation says in a format for programs is worded too', () => {
  expect(citationOf(en, claimOf({ status: 'replaced' }, { titleSupplied: true }), SITE)).toMatchObject({
    title: '[Fire in the harbour]',
    within: 'In [Fire in the harbour], Daily Gull',
    note: 'Claim abcd1234 (replaced), The harbour fire (Claimline)',
  });
});
