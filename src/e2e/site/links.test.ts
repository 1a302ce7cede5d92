import { expect, it } from 'vitest';
import { linksTo } from '../../publish/keep/reworded.ts';
import { brokenLinks, ORIGIN, resourcesOf } from './links.ts';
import { files, pages, readFile, readJson, summary } from './site.ts';

/** Of a claim in the data, what it states and the claims to which it is tied. */
interface Claim {
  id: string;
  statement: string;
  relations: { claim: string }[];
  replacedBy: string[];
}

it('resolves every link and every #anchor within the site', () => {
  expect(summary(pages.flatMap(brokenLinks))).toEqual([]);
});

it('fetches nothing from anywhere else', () => {
  const foreign = pages.flatMap((page) =>
    resourcesOf(page)
      .filter(({ origin, protocol }) => origin !== ORIGIN && protocol !== 'data:')
      .map(({ href }) => ({ path: page.path, problem: href })),
  );
  const inStyles = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      Array.from(
        readFile(file).matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g),
        ([, address = '']) => ({ path: file, problem: address }),
      ),
    );
  expect(summary([...foreign, ...inStyles])).toEqual([]);
});

it('shows what a claim states beside a link to it, or to one that is tied to it: so a build knows which pages show it', () => {
  const claims = readJson('/data/claims.json') as Claim[];
  const shown = pages.flatMap((page) => {
    const text = page.elements.flatMap((element) => [element.text, ...element.attributes.values()]).join('\n');
    return claims
      .filter(({ statement }) => statement !== '' && text.includes(statement))
      .map((claim) => ({ page, claim }));
  });
  expect(new Set(shown.map(({ page }) => page)).size).toBeGreaterThan(claims.length);
  const tiedTo = ({ id, relations, replacedBy }: Claim): string[] => [
    ...[id, ...relations.map(({ claim }) => claim), ...replacedBy],
    ...claims.filter((other) => other.relations.some(({ claim }) => claim === id)).map((other) => other.id),
    ...claims.filter((other) => other.replacedBy.includes(id)).map((other) => other.id),
  ];
  const unlinked = shown.filter(({ page, claim }) => !linksTo(new Set(tiedTo(claim)))(page.html));
  expect(summary(unlinked.map(({ page, claim }) => ({ path: page.path, problem: `shows ${claim.id}` })))).toEqual([]);
});
