import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { embedSnippet } from './embed.ts';
import type { Citation } from './citation.ts';

const citation: Citation = {
  id: 'abcd1234',
  statement: 'The mayor, Ada Lünd, calls 5 % & more a “small loss” of $3 #1 {sic}.',
  title: 'Fire in the harbour',
  publisher: 'Daily Gull',
  printed: '2031-05-02',
  within: 'In Fire in the harbour, Daily Gull',
  note: 'Claim abcd1234, The harbour fire (Claimline)',
  url: 'https://example.org/claims/abcd1234/',
};

describe('a BibTeX entry', () => {
  it('escapes what TeX reads as its own, but not in the address', () => {
    const entry = bibtex({ ...citation, url: 'https://example.org/a_b%20c/' });
    expect(entry).toContain(
      'title = {{The mayor, Ada Lünd, calls 5 \\% \\& more a “small loss” of \\$3 \\#1 \\textbraceleft{}sic\\textbraceright{}.}}',
    );
    expect(entry).toContain('url = {https://example.org/a_b%20c/}');
  });

  it.each([
    ['2031-05-02', ['year = {2031}', 'month = may']],
    ['2031-05-02/2031-06-01', ['year = {2031}']],
    ['2031-05~', ['year = {2031}', 'month = may']],
    ['2030-12/2031-01', []],
    ['2031-05/..', []],
  ])('gives the year and month of %s where it has one', (printed, expected) => {
    const entry = bibtex({ ...citation, printed });
    expect(entry.match(/(year|month) = [^,]*/g) ?? []).toEqual(expected);
    expect(entry).toContain(`date = {${printed}}`);
  });

  it.each(['5 % & more _of_ #1', 'a {brace', 'another} one', '$3 ~ x^2 \\ y', 'Ünïcode “quoted” – Łódź'])(
    'is read by another program as what it says: %s',
    (statement) => {
      const { data } = new Cite(bibtex({ ...citation, statement })) as unknown as { data: { title: string }[] };
      expect(data.map(({ title }) => title.replace(/<\/?span[^>]*>/g, ''))).toEqual([statement]);
    },
  );

  it('keeps its braces balanced as BibTeX counts them, escaped or not, whatever the statement', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', 'a', '%', '~', ' ') }), (statement) => {
        let depth = 0;
        for (const [sign] of bibtex({ ...citation, statement }).matchAll(/[{}]/g)) {
          depth += sign === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('a CSL item', () => {
  it.each([
    ['2031-05-02', { 'date-parts': [[2031, 5, 2]] }],
    [
      '2031-05-02/2031-06',
      {
        'date-parts': [
          [2031, 5, 2],
          [2031, 6],
        ],
      },
    ],
    ['2031-05~', { 'date-parts': [[2031, 5]], circa: true }],
    ['../2031-05', { 'date-parts': [[2031, 5]], circa: true }],
  ])('reads %s', (printed, issued) => {
    expect(csl({ ...citation, printed }).issued).toEqual(issued);
  });

  it('does without a publisher that nobody knows', () => {
    expect(csl({ ...citation, publisher: undefined })).not.toHaveProperty('publisher');
  });
});

it('an embed snippet keeps quotation marks and tags within the title', () => {
  expect(embedSnippet('He said "<b>" & left', '/claims/abcd1234/#embed', 560)).toContain(
    'title="He said &quot;&lt;b>&quot; &amp; left"',
  );
});
