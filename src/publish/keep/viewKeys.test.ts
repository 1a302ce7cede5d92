import { beforeAll, expect, test } from 'vitest';
import { articleUrl, claimUrl } from '../../urls.ts';
import { readCorpus } from '../readCorpus.fixture.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { pageKeys } from './pageKeys.ts';
import { viewKeys } from './viewKeys.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus('src/e2e/ferry');
});

/** Whether a view has another key once the pages of a record have another. */
function dependsOn(url: string, view: object): boolean {
  const keys = pageKeys(corpus);
  const [before, after] = [keys, new Map([...keys, [url, 'another']])].map((each) => viewKeys(corpus, each)(view));
  expect(before).toBeDefined();
  return before !== after;
}

test('the key of a view is that of its records, however deep they stand, and of nothing else in the story', () => {
  const [claim, other] = corpus.claims;
  if (!claim || !other) throw new Error('no claims');
  const view = { page: { items: [{ claims: new Set([claim]) }], of: 2 } };
  expect(dependsOn(claimUrl(claim.id), view)).toBe(true);
  expect(dependsOn(claimUrl(other.id), view)).toBe(false);
  expect(dependsOn(articleUrl(claim.article.slug), { by: new Map([['one', claim.article]]) })).toBe(true);
});

test('the key of a view is that of its words and numbers too', () => {
  const key = viewKeys(corpus, pageKeys(corpus));
  const views = [
    { to: 1 },
    { to: 2 },
    { to: Infinity },
    { to: -Infinity },
    { to: null },
    { to: 'one' },
    { to: new Set(['one']) },
  ];
  expect(new Set(views.map(key)).size).toBe(views.length);
  expect(viewKeys({ ...corpus, story: { ...corpus.story, title: 'Anew' } }, new Map())({ to: 1 })).not.toBe(
    key({ to: 1 }),
  );
});

test('a view with a function, or with a record that has no key, has none', () => {
  const [claim] = corpus.claims;
  const keys = pageKeys(corpus);
  expect(viewKeys(corpus, keys)({ place: () => 1 })).toBeUndefined();
  expect(viewKeys(corpus, new Map())({ claim })).toBeUndefined();
});
