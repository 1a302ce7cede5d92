import { parseAtomFeed, parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus, Entity, Question } from '../../model/story/corpus.ts';
import { feedsOf, type FeedPage } from './feeds.ts';

const STORY = { 'story.md': (good['story.md'] ?? '').replace('The harbour fire', 'Fire & <smoke> ]]>') };
const loaded = await withCorpus({ ...good, ...STORY }, loadCorpus);
if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
const { corpus } = loaded;
const parse = (feed: string) => new Parser().parseString(feed);
const first = ([page]: FeedPage[]): string => page?.text() ?? '';
const storyFeed = (from: Corpus, site?: URL): string => first(feedsOf(from, site).story());
const questionFeed = (question: Question): string => first(feedsOf(corpus, undefined).question(question));
const entityFeed = (entity: Entity): string => first(feedsOf(corpus, undefined).entity(entity));

/** The corpus with some files changed. */
async function changed(changes: Record<string, string>): Promise<Corpus> {
  const read = await withCorpus({ ...good, ...changes }, loadCorpus);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.corpus;
}

const OUT = 'articles/port-fire/claims/out.md';
/** A claim’s file with more lines in its front matter. */
const withLines = (file: string, ...lines: string[]): Record<string, string> => ({
  [file]: (good[file] ?? '').replace('kind:', `${lines.join('\n')}\nkind:`),
});

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

test('a title in another language than the feed’s says so', async () => {
  const file = 'articles/port-fire/article.md';
  const text = storyFeed(await changed({ [file]: (good[file] ?? '').replace('language: en', 'language: es') }));
  expect(text.match(/<title[^>]*>/g)).toEqual(['<title>', '<title xml:lang="es">', '<title>', '<title>', '<title>']);
  expect((await parse(text)).items[0]?.title).toBe('Fire in the harbour');
});

test('a summary with words in another language says which', async () => {
  const file = 'articles/port-fire/article.md';
  const arabic = (good[file] ?? '')
    .replace('language: en', 'language: ar')
    .replace('We will rebuild', 'We will \\<rebuild>');
  const claim = 'articles/port-fire/claims/rebuild.md';
  const quoted = (good[claim] ?? '').replace('We will rebuild', 'We will <rebuild>');
  const { feed } = parseFeed(storyFeed(await changed({ [file]: arabic, [claim]: quoted })));
  const summaries = (feed as { entries: { summary: { type?: string; value: string } }[] }).entries.map(
    ({ summary }) => summary,
  );
  expect(summaries[0]?.type).toBeUndefined();
  expect(summaries[2]).toEqual({
    type: 'html',
    value:
      '<span lang="ar" dir="rtl">“We will &#60;rebuild&#62;”</span> · Ada Lund · Considered · <span lang="ar" dir="rtl">Fire in the harbour</span> · printed 2 May 2031',
  });
});

test('a summary of a story in a language that we have no words of says which words are ours', async () => {
  const file = 'story.md';
  const { feed } = parseFeed(
    storyFeed(await changed({ [file]: (good[file] ?? '').replace('language: en', 'language: ar') })),
  );
  const [article] = (feed as { entries: { summary: { type?: string; value: string } }[] }).entries;
  expect(article?.summary.type).toBe('html');
  expect(article?.summary.value).toMatch(
    /^[^<]+ · <span lang="en" dir="ltr">printed 2 May 2031<\/span> · <span lang="en" dir="ltr">3 claims<\/span>$/,
  );
});

test('without an address, ids are names and links are paths', () => {
  const { format, feed } = parseFeed(storyFeed(corpus));
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
  const { title, items } = await parse(questionFeed(question));
  expect(title).toBe('Will the harbour be rebuilt? · Fire & <smoke> ]]>');
  expect(items.map(({ link }) => link)).toEqual(['/claims/wxyz7890/', '/claims/mnop4567/']);
  expect((await parse(entityFeed(entity))).items).toHaveLength(2);
});

test('the feed of an entity that no claim is about is as old as what names it', async () => {
  const silent = await changed({ 'entities/friday.md': '---\nname: Friday\nkind: law\n---\n' });
  const entity = silent.entities.find(({ slug }) => slug === 'friday');
  if (!entity) throw new Error('There is none.');
  const { feed } = parseFeed(first(feedsOf(silent, undefined).entity(entity)));
  expect(feed).toMatchObject({ updated: '2031-05-01T23:00:00Z' });
});

test('its days begin when they begin where the story takes place', async () => {
  const west = await changed({
    'story.md': (good['story.md'] ?? '').replace('Europe/Lisbon', 'America/Halifax'),
    ...withLines(
      OUT,
      'status: withdrawn',
      'reason: Said twice.',
      'history:',
      '  - date: 2031-06-01',
      '    change: withdrawn',
      '    because: Said twice.',
    ),
    'ledger.txt': 'abcd1234 2031-05-03\n',
    'addresses.txt': '',
  });
  const feed = parseAtomFeed(storyFeed(west));
  const times = feed.entries?.map(({ id, published, updated }) => [id?.slice(-9), published, updated]);
  expect(times).toEqual([
    ['mnop4567/', undefined, '2031-06-01T03:00:00Z'],
    ['ort-fire/', '2031-05-03T03:00:00Z', '2031-05-03T03:00:00Z'],
    ['abcd1234/', undefined, '2031-05-03T03:00:00Z'],
    ['wxyz7890/', undefined, '2031-05-02T03:00:00Z'],
  ]);
  expect(feed.updated).toBe('2031-06-01T03:00:00Z');
});

test('a claim that was withdrawn, replaced or corrected stays, with a notice', async () => {
  const corpus = await changed({
    ...withLines(
      OUT,
      'status: replaced',
      'reason: Said twice.',
      'replacedBy: [abcd1234]',
      'history:',
      '  - date: 2031-06-01',
      '    change: replaced',
      '    because: Said twice.',
    ),
    ...withLines(
      'articles/port-fire/claims/dead.md',
      'history:',
      '  - date: 2031-06-02',
      '    change: revised',
      '    because: It named no number.',
      '    statement: The fire killed people.',
    ),
    ...withLines(
      'articles/port-fire/claims/rebuild.md',
      'relations:',
      '  - type: corrects',
      '    claim: abcd1234',
      '    because: It does.',
    ),
  });
  const { items } = await parse(storyFeed(corpus));
  const told = items.map(({ title, summary }) => `${title ?? ''} | ${String(summary)}`);
  expect(told).toEqual([
    expect.stringMatching(
      /^The fire killed at least 83 people\. \| Corrected on 2 June 2031: It named no number\. · Corrected by another claim: Ada Lund says/,
    ),
    expect.stringMatching(
      /^Replaced: The article says .* \| This claim was replaced on 1 June 2031\. Said twice\. Read instead: The fire killed/,
    ),
    expect.stringMatching(/^Fire in the harbour/),
    expect.stringMatching(/^Ada Lund says that the harbour will be rebuilt\. \| “We will rebuild”/),
  ]);
});

test('what is older stands on further pages, which lead from one to the next, and holds every entry once', () => {
  const [claim] = corpus.claims;
  if (!claim) throw new Error('There is none.');
  const many = { ...corpus, claims: Array.from({ length: 1250 }, (_, index) => ({ ...claim, id: `many${index}` })) };
  const pages = feedsOf(many, new URL('https://site.example')).story();
  expect(pages.map(({ url }) => url)).toEqual(['/feed.xml', '/feed/2.xml', '/feed/3.xml']);
  const read = pages.map(({ text }) => parseAtomFeed(text()));
  const linked = read.map(
    ({ links }) => Object.fromEntries(links?.map(({ rel, href }) => [rel, href?.slice(20)]) ?? []) as object,
  );
  expect(linked).toEqual([
    { alternate: '/', self: '/feed.xml', first: '/feed.xml', last: '/feed/3.xml', next: '/feed/2.xml' },
    {
      alternate: '/',
      self: '/feed/2.xml',
      first: '/feed.xml',
      last: '/feed/3.xml',
      previous: '/feed.xml',
      next: '/feed/3.xml',
    },
    { alternate: '/', self: '/feed/3.xml', first: '/feed.xml', last: '/feed/3.xml', previous: '/feed/2.xml' },
  ]);
  const ids = read.flatMap(({ entries }) => entries?.map(({ id }) => id) ?? []);
  expect(new Set(ids).size).toBe(1251);
  expect(new Set(read.map(({ id, updated }) => `${id ?? ''} ${updated ?? ''}`)).size).toBe(1);
  const sorted = read.map(({ entries }) => entries?.filter(({ categories = [] }) => categories.length > 0).length);
  expect(sorted).toEqual([100, 0, 0]);
  const lines = read.map(({ entries = [] }) => new Set(entries.map(({ summary }) => summary?.value)));
  expect(lines.slice(1)).toEqual(lines.slice(1).map(() => new Set(['“killing at least 83 people” · Asserted'])));
});
