import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { locatorAt } from '../../urls.ts';
import { exportArticles } from './articles.ts';

const ARTICLE = 'articles/port-fire/article.md';
const TAKEN = 'Nobody may read this again.';

test.each([
  ['full', [TAKEN]],
  ['excerpts', []],
])('what was taken out of a text that is shown in %s', async (display, removed) => {
  const text = (good[ARTICLE] ?? '').replace(/^(?:removed|display):.*\n(?: {2}- .*\n)*/gm, '');
  const files = { ...good, [ARTICLE]: text.replace('---\n', `---\ndisplay: ${display}\nremoved: [${TAKEN}]\n`) };
  const loaded = await withCorpus(files, loadCorpus);
  if (!('corpus' in loaded)) throw new Error(JSON.stringify(loaded));
  const article = exportArticles(loaded.corpus, locatorAt(undefined)).find(({ id }) => id === 'port-fire');
  expect(article?.removed).toEqual(removed);
});
