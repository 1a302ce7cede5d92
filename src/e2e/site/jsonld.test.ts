import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { expect, it } from 'vitest';
import { messageOf } from '../../model/text/messageOf.ts';
import { ORIGIN } from './links.ts';
import { elementsOf, shownPages, summary, type Page } from './site.ts';

/** Stands for schema.org's own context, which is not fetched: every word is one of its vocabulary. */
const CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } };
const documentLoader: Options.DocLoader['documentLoader'] = (url) =>
  url === 'https://schema.org'
    ? Promise.resolve({ document: CONTEXT, documentUrl: url })
    : Promise.reject(new Error(`${url} is not schema.org`));

it('stands in every page that shows something', () => {
  const without = shownPages.filter((page) => !page.path.endsWith('404.html') && dataOf(page).length === 0);
  expect(without.map(({ path }) => path)).toEqual([]);
});

it('expands without error to things of schema.org with whole addresses', async () => {
  const problems = await Promise.all(
    shownPages.map(async (page) => {
      const found = await Promise.all(dataOf(page).map((text) => problemsWith(text, page)));
      return found.flat().map((problem) => ({ path: page.path, problem }));
    }),
  );
  expect(summary(problems.flat())).toEqual([]);
});

function dataOf(page: Page): string[] {
  return elementsOf(page, 'script').flatMap(({ attributes, text }) =>
    attributes.get('type') === 'application/ld+json' ? [text] : [],
  );
}

async function problemsWith(text: string, { path }: Page): Promise<string[]> {
  const options: Options.Expand & { safe: boolean } = { documentLoader, base: ORIGIN + path, safe: true };
  try {
    const things = await jsonld.expand(JSON.parse(text) as JsonLdDocument, options);
    const types = things.flatMap((thing) => thing['@type'] ?? []);
    const ids = JSON.stringify(things).match(/"@id":"[^"]*"/g) ?? [];
    return [
      types.length === 0 ? 'nothing with a type' : [],
      types.filter((type) => !type.startsWith('https://schema.org/')).map((type) => `${type}: not of schema.org`),
      types.includes('https://schema.org/ClaimReview') ? 'a rating' : [],
      ids.filter((id) => !id.startsWith('"@id":"http')).map((id) => `${id}: not a whole address`),
    ].flat();
  } catch (error) {
    return [messageOf(error)];
  }
}
