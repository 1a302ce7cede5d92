import { expect, test } from 'vitest';
import { good, withCorpus } from '../../../files/corpus.fixture.ts';
import { loadCorpus } from '../../../files/read/load.ts';
import { locatorAt } from '../../../urls.ts';
import { pagesOfArticle } from '../../views/paging/articlePages.ts';
import { annotationOf, collectionOf } from './annotations.ts';
import { annotationRecord, collectionRecord } from './annotationSchema.ts';
import { claimRecord } from '../claimRecord.ts';
import { exportClaims } from '../claims.ts';

const CLAIM = 'articles/port-fire/claims/out.md';
const ARTICLE = 'articles/port-fire/article.md';
const story = { language: 'en', timeZone: 'Pacific/Auckland' };
const site = locatorAt(new URL('https://site.example'));

async function corpusWith(changes: Record<string, string>) {
  const loaded = await withCorpus({ ...good, ...changes }, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

test('a claim is the body, its words in the page are the target, and addresses are whole', async () => {
  const { claims } = await corpusWith({});
  const claim = claims.find(({ id }) => id === 'wxyz7890');
  if (!claim) throw new Error('no such claim');
  const annotation = annotationOf(claim, story, site);
  expect(annotationRecord.parse(annotation)).toEqual(annotation);
  expect(annotation).toMatchObject({
    id: 'https://site.example/claims/wxyz7890.json',
    body: {
      id: 'https://site.example/claims/wxyz7890/',
      value: 'Ada Lund says that the harbour will be rebuilt.',
      language: 'en',
    },
    target: [
      {
        source: 'https://site.example/articles/port-fire/',
        selector: [
          { exact: 'We will rebuild', prefix: 'le. The mayor, Ada Lund, said: “', suffix: '.”' },
          { start: 84, end: 99, conformsTo: 'https://site.example/data/#offsets' },
          { value: '.text > .passage:nth-of-type(1)', refinedBy: { start: 84, end: 99 } },
        ],
      },
    ],
  });
});

test('words around a quote stay within its block, and positions count code points, in a list from its own beginning', async () => {
  const article = (good[ARTICLE] ?? '').replace(
    'The fire is out. The fire is out.',
    '- Smoke 🔥 rose.\n- Rain 🔥 fell.\n- The fire is out.',
  );
  const claim = (good[CLAIM] ?? '').replace('occurrence: 1\n', '');
  const { claims } = await corpusWith({ [ARTICLE]: article, [CLAIM]: claim });
  const [quote, position, element] = annotationOf(claims.at(-1) ?? fail(), story, site).target[0]?.selector ?? [];
  expect(quote).toMatchObject({ exact: 'The fire is out', prefix: '', suffix: '.' });
  expect(element).toMatchObject({ value: '.text > .passage:nth-of-type(2)', refinedBy: { start: 25, end: 40 } });
  const text = Array.from(claims.at(-1)?.article.text.text ?? '');
  expect(position && 'start' in position && text.slice(position.start, position.end).join('')).toBe('The fire is out');
});

test('words on a later page of an article have that page as their source, and their place is counted there', async () => {
  const filler = Array.from({ length: 30 }, (_, at) => `${at} ${'Smoke rose. '.repeat(600)}`).join('\n\n');
  const article = (good[ARTICLE] ?? '').replace('The fire is out. The', `${filler}\n\nThe fire is out. The`);
  const { claims } = await corpusWith({ [ARTICLE]: article });
  const [first, last] = ['wxyz7890', 'mnop4567'].map(
    (id) => annotationOf(claims.find((claim) => claim.id === id) ?? fail(), story, site).target[0],
  );
  expect(first?.source).toBe('https://site.example/articles/port-fire/');
  expect(last?.source).toBe('https://site.example/articles/port-fire/page/2/');
  const page = pagesOfArticle(claims[0]?.article ?? fail())[1] ?? fail();
  expect(last?.selector[2]).toMatchObject({ value: `.text > .passage:nth-of-type(${32 - page.from})` });
});

test('a withdrawn claim whose words are gone keeps them, in no place', async () => {
  const withdrawn = (good[CLAIM] ?? '').replace(
    'quote: The fire is out\noccurrence: 1\n',
    'quote:\n  - The blaze\n  - is over\nstatus: withdrawn\nreason: It went.\nhistory:\n  - date: 2031-05-03\n    change: withdrawn\n    because: It went.\n',
  );
  const corpus = await corpusWith({ [CLAIM]: withdrawn });
  const annotation = annotationOf(corpus.claims.find(({ id }) => id === 'mnop4567') ?? fail(), story, site);
  // The day begins in the story's time zone, which is twelve hours ahead in May.
  expect(annotation.modified).toBe('2031-05-02T12:00:00Z');
  expect(annotationRecord.parse(annotation).target.map(({ selector }) => selector)).toEqual(
    ['The blaze', 'is over'].map((exact) => [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }]),
  );
  const record = exportClaims(corpus, site).find(({ id }) => id === 'mnop4567');
  expect(claimRecord.parse(record).quote).toEqual(
    ['The blaze', 'is over'].map((exact) => ({ exact, prefix: '', suffix: '', start: null, end: null })),
  );
});

test('an article’s collection holds the claims that stand', async () => {
  const withdrawn = (good[CLAIM] ?? '').replace(
    'kind:',
    'status: withdrawn\nreason: Said twice.\nhistory:\n  - date: 2031-05-03\n    change: withdrawn\n    because: Said twice.\nkind:',
  );
  const { articles } = await corpusWith({ [CLAIM]: withdrawn });
  const collection = collectionOf(articles[0] ?? fail(), site);
  expect(collectionRecord.parse(collection)).toEqual(collection);
  expect(collection.total).toBe(2);
  expect(collection.first.items).toEqual([
    'https://site.example/claims/abcd1234.json',
    'https://site.example/claims/wxyz7890.json',
  ]);
});

function fail(): never {
  throw new Error('There is none.');
}

test('the place in an element of the page counts the marks of notes', async () => {
  const { claims } = await corpusWith({
    [ARTICLE]: `${(good[ARTICLE] ?? '').trimEnd().replace('The mayor', 'The mayor[^1]')}\n\n[^1]: Since 2029.\n`,
  });
  const claim = claims.find(({ id }) => id === 'wxyz7890') ?? fail();
  const [, text, element] = annotationOf(claim, story, site).target[0]?.selector ?? [];
  // The mark and the space without width before it.
  expect(element).toMatchObject({ refinedBy: { start: 86, end: 101 } });
  expect(text).toMatchObject({ start: 84, end: 99 });
});
