import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { entityFeed, questionFeed, storyFeed } from './feeds.ts';

const STORY = { 'story.md': (good['story.md'] ?? '').replace('The harbour fire', 'Fire & <smoke> ]]>') };
const loaded = await withCorpus({ ...good, ...STORY }, loadCorpus);
if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
const { corpus } = loaded;
const parse = (feed: string) => new Parser().parseString(feed);

test('the story’s feed holds its articles and claims, and any character', async () => {
  const { title, items } = await parse(storyFeed(corpus, new URL('https://site.example')));
  expect(title).toBe('Fire & <smoke> ]]>');
  expect(items.map(({ link }) => link)).toEqual([
    'https://site.example/articles/port-fire/',
    ...['abcd1234', 'wxyz7890', 'mnop4567'].map((id) => `https://site.example/claims/${id}/`),
  ]);
  expect(items[2]).toMatchObject({
    title: 'Ada Lund says that the harbour will be rebuilt.',
    summary: '“We will rebuild” · Ada Lund · Considered · Fire in the harbour · printed 2 May 2031',
  });
});

test('without an address, ids are names and links are paths', () => {
  const { format, feed } = parseFeed(storyFeed(corpus, undefined));
  expect(format).toBe('atom');
  expect(feed).toMatchObject({
    id: 'urn:claimline:feed.xml',
    entries: [{ id: 'urn:claimline:articles/port-fire/' }, {}, {}, {}],
  });
});

test('a question’s and an entity’s feed hold their claims, each once', async () => {
  const question = corpus.questions.find(({ slug }) => slug === 'rebuild');
  const entity = corpus.entities.find(({ slug }) => slug === 'ada-lund');
  if (!question || !entity) throw new Error('There is none.');
  const { title, items } = await parse(questionFeed(question, corpus.story, undefined));
  expect(title).toBe('Will the harbour be rebuilt? · Fire & <smoke> ]]>');
  expect(items.map(({ link }) => link)).toEqual(['/claims/wxyz7890/', '/claims/mnop4567/']);
  expect((await parse(entityFeed(entity, corpus.story, undefined))).items).toHaveLength(2);
});

test('the feed of an entity that no claim is about is as old as what names it', async () => {
  const silent = await withCorpus(
    {
      ...good,
      'entities/friday.md': '---\nname: Friday\nkind: law\n---\n',
    },
    loadCorpus,
  );
  if ('problems' in silent) throw new Error(JSON.stringify(silent.problems));
  const entity = silent.corpus.entities.find(({ slug }) => slug === 'friday');
  if (!entity) throw new Error('There is none.');
  const { feed } = parseFeed(entityFeed(entity, silent.corpus.story, undefined));
  expect(feed).toMatchObject({ updated: '2031-05-02T00:00:00.000Z' });
});
