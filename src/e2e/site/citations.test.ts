import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect, it } from 'vitest';
import { elementsOf, pages, readJson, summary } from './site.ts';

interface Claim {
  id: string;
  url: string;
  statement: string;
  published: string;
}

/** What an item of a bibliography is, as a program that is not ours reads it. */
interface Item {
  title: string;
  URL: string;
  issued?: { 'date-parts': number[][] };
}

const claims = readJson('/data/claims.json') as Claim[];
const pageOf = new Map(pages.map((page) => [page.path, page]));

/** A form in which a claim is offered to be cited, by its name: the first terms of the page name its preformatted texts in turn. */
function offered({ url }: Claim, form: string): string {
  const page = pageOf.get(new URL(url, 'https://site.invalid').pathname);
  const at = page ? elementsOf(page, 'dt').findIndex(({ text }) => text === form) : -1;
  return (page && elementsOf(page, 'pre')[at]?.text) ?? '';
}

/** Claims whose citation in a form says something else than the claim. */
function misread(form: string, differs: (item: Item, claim: Claim) => boolean): string[] {
  const wrong = claims.flatMap((claim) => {
    const { data } = new Cite(offered(claim, form)) as unknown as { data: Item[] };
    const [item, ...more] = data;
    return item && more.length === 0 && !differs(item, claim)
      ? []
      : [{ path: claim.url, problem: JSON.stringify(data) }];
  });
  return summary(wrong);
}

it('offers for every claim a BibTeX entry that parses to the claim', () => {
  expect(
    misread('BibTeX', ({ title, URL: url }, claim) => plain(title) !== claim.statement || !url.endsWith(claim.url)),
  ).toEqual([]);
});

it('offers for every claim CSL-JSON from which a processor sets a bibliography', () => {
  expect(
    misread(
      'CSL-JSON',
      ({ title, URL: url, issued }, claim) => title !== claim.statement || !url.endsWith(claim.url) || !issued,
    ),
  ).toEqual([]);
  const items = claims.flatMap((claim) => (new Cite(offered(claim, 'CSL-JSON')) as unknown as { data: Item[] }).data);
  const options = { format: 'text', template: 'apa', asEntryArray: true } as const;
  const textOf = new Map(new Cite(items).format('bibliography', options));
  for (const { id, url, published } of claims) {
    expect(textOf.get(`claim-${id}`)).toContain(url);
    expect(textOf.get(`claim-${id}`)).toContain(published.slice(0, 4));
  }
});

/** The parser gives the braces that keep the case of letters as mark-up. */
function plain(title: string): string {
  return title.replace(/<\/?span[^>]*>/g, '');
}
