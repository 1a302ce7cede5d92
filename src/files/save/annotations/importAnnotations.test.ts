import { describe, expect, it, test } from 'vitest';
import { annotationOf, collectionOf } from '../../../model/exports/annotations/annotations.ts';
import { exportClaims } from '../../../model/exports/claims.ts';
import { locatorAt } from '../../../urls.ts';
import { KnownStory } from '../../../model/suggest/claim/knownStory.ts';
import { good, withCorpus } from '../../corpus.fixture.ts';
import { readAnnotations } from '../../raw/annotations/readAnnotations.ts';
import { corpusOf, loadContent, type Content } from '../../read/load.ts';
import { beginClaim } from '../../write/new/newClaim.ts';
import { recordText } from '../recordText.ts';
import { importAnnotations, type AnnotationImport } from './importAnnotations.ts';

const HERE = locatorAt(undefined);
const isClaim = (file: string): boolean => file.includes('/claims/');
const WITHOUT_CLAIMS = Object.fromEntries(Object.entries(good).filter(([file]) => !isClaim(file)));
const pick = (below: number): number => Math.floor(Math.random() * below);

function importFrom(
  content: Content,
  annotations: Parameters<typeof importAnnotations>[1],
  article?: string,
): AnnotationImport {
  return importAnnotations(content, annotations, {
    ...{ article, pick, story: new KnownStory(content.entries, 'en'), begin: beginClaim },
  });
}

/** What becomes of a file of annotations in a story. */
async function imported(files: Record<string, string>, text: string, article?: string): Promise<AnnotationImport> {
  const read = readAnnotations(text);
  if ('refusal' in read) throw new Error(read.refusal);
  const load = (folder: string): Promise<Content> => loadContent(folder);
  return withCorpus(files, async (folder) => importFrom(await load(folder), read.annotations, article));
}

describe('our own export comes back', () => {
  test('as the same claims, each field of them', async () => {
    const content = await withCorpus(good, (folder) => loadContent(folder));
    const corpus = corpusOf(content);
    if (!corpus) throw new Error('the story has problems');
    const { files, lost } = await imported(WITHOUT_CLAIMS, JSON.stringify(exportClaims(corpus, HERE)));
    expect(lost).toEqual([]);
    const written = new Set(files.values());
    const before = content.entries.claims.map(({ data, body }) => recordText('claims', data, body));
    expect(written).toEqual(new Set(before));
  });

  test('as nothing new, where its claims are there', async () => {
    const content = await withCorpus(good, (folder) => loadContent(folder));
    const corpus = corpusOf(content);
    if (!corpus) throw new Error('the story has problems');
    const claims = corpus.articles.flatMap((article) => article.claims);
    const ids = claims.map(({ id }) => id);
    for (const text of [
      JSON.stringify(claims.map((claim) => annotationOf(claim, corpus.story, HERE))),
      JSON.stringify(exportClaims(corpus, HERE)),
    ]) {
      const { files, there } = await imported(good, text);
      expect([files.size, there.map(({ claim }) => claim)]).toEqual([0, ids]);
    }
  });

  test('as a collection in a copy of its site, and not without', async () => {
    const corpus = corpusOf(await withCorpus(good, (folder) => loadContent(folder)));
    if (!corpus) throw new Error('the story has problems');
    const site = locatorAt(new URL('https://site.example/story/'));
    const { activeClaims, articles, story } = corpus;
    const collection = JSON.stringify(articles.map((article) => collectionOf(article, site))[0]);
    const copy = new Map(
      activeClaims.map((claim) => [`../../claims/${claim.id}.json`, JSON.stringify(annotationOf(claim, story, site))]),
    );
    const read = readAnnotations(collection, (path) => copy.get(path));
    expect(read).toMatchObject({ annotations: activeClaims.map(({ id }) => ({ claim: id })), wordless: 0 });
    expect(readAnnotations(collection)).toEqual({
      refusal: expect.stringMatching(
        /^names 3 annotations by address alone, such as https:.*abcd1234\.json, .* claims\.json of that site/,
      ) as string,
    });
  });
});

const HYPOTHESIS = JSON.stringify({
  rows: [
    {
      uri: 'https://gull.example/fire',
      text: 'The fire killed 83 people or more.',
      tags: ['figure', 'Ada Lund'],
      target: [
        {
          source: 'https://gull.example/fire',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]' },
            { type: 'TextPositionSelector', start: 4000, end: 4026 },
            { type: 'TextQuoteSelector', exact: 'killing at least 83 people', prefix: 'x', suffix: 'y' },
          ],
        },
      ],
    },
    { uri: 'https://gull.example/fire', text: 'A note on the whole page', target: [{ source: 'x' }] },
  ],
});
const RECOGITO = JSON.stringify([
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    body: [{ type: 'TextualBody', purpose: 'commenting', value: 'It is out.' }],
    target: { selector: [{ type: 'TextQuoteSelector', exact: 'We will rebuild' }] },
  },
]);

describe('annotations of others', () => {
  it('of Hypothesis become drafts, with their comment as the statement and tags that name something here', async () => {
    const read = readAnnotations(HYPOTHESIS);
    expect(read).toMatchObject({ wordless: 1 });
    const { files, begun } = await imported(WITHOUT_CLAIMS, HYPOTHESIS, 'port-fire');
    const text = files.get(begun[0]?.file ?? '') ?? '';
    expect(text).toMatch(/^statement: The fire killed 83 people or more\./m);
    expect(text).toMatch(/^quote: killing at least 83 people$/m);
    expect(text).toMatch(/^kind: figure/m);
    expect(text).toMatch(/^ {2}- ada-lund\b/m);
  });

  it('of Recogito find the only article that has their words', async () => {
    const { begun } = await imported(WITHOUT_CLAIMS, RECOGITO);
    expect(begun.map(({ file }) => file.split('/').slice(0, 2))).toEqual([['articles', 'port-fire']]);
  });

  it('in a table are read by the names of its columns; what finds no place is listed, and what has moved', async () => {
    const table = 'Quote,Comment\nkilling at least 85 people,Dead\nA ferry sank far away from here,None\n';
    const { begun, lost } = await imported(WITHOUT_CLAIMS, table, 'port-fire');
    expect(begun.map(({ words, changed }) => [words, changed])).toEqual([
      ['killing at least 85 people', 'killing at least 83 people'],
    ]);
    expect(lost.map(({ words }) => words)).toEqual(['A ferry sank far away from here']);
  });

  it.each([
    ['', 'is empty'],
    ['{"a": 1', 'is no JSON'],
    ['{"a": 1}', 'holds no annotations'],
    ['{"type": "AnnotationCollection", "first": "https://desk.example/one"}', 'names 1 annotation by address alone'],
    ['a,b\n1,2\n', 'has no column of quotes'],
  ])('that are none are refused: %j', (text, refusal) => {
    expect(readAnnotations(text)).toEqual({ refusal: expect.stringContaining(refusal) as string });
  });
});
