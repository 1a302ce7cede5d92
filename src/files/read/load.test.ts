import { describe, expect, test } from 'vitest';
import { complaints, good, withCorpus } from '../corpus.fixture.ts';
import { corpusOf, loadContent, loadCorpus } from './load.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

const CLAIM = 'articles/port-fire/claims/dead.md';
const claim = (from: string, to: string): Record<string, string> => ({
  [CLAIM]: (good[CLAIM] ?? '').replace(from, to),
});
const file = (name: string, from: string, to: string): Record<string, string> => ({
  [name]: (good[name] ?? '').replace(from, to),
});

test('good content has no problems', async () => {
  expect(await complaints({})).toBeUndefined();
});

test('good content joins into a corpus', async () => {
  const loaded = await withCorpus(good, loadCorpus);
  if ('problems' in loaded) throw new Error('expected a corpus');
  const found = loaded.corpus.claims.find(({ id }) => id === 'abcd1234');
  expect(found?.origin?.name).toBe('Daily Gull');
  expect(found?.event?.claims).toEqual([found]);
  expect(loaded.corpus.entities.find(({ slug }) => slug === 'ada-lund')?.names[0]?.names).toEqual([
    'The mayor',
    'Ada Lund',
  ]);
});

test('joins the same, in whatever order the entries come', async () => {
  const content = await withCorpus(good, loadContent);
  const { story, ...collections } = content.entries;
  const turned = Object.fromEntries(Object.entries(collections).map(([name, entries]) => [name, entries.toReversed()]));
  const entries = { ...content.entries, ...turned, story };
  expect(corpusOf({ ...content, entries })).toEqual(corpusOf(content));
});

describe('each rule says where and how to mend', () => {
  const cases: [string, Record<string, string | Uint8Array>, string[]][] = [
    [
      'a quote that the article does not hold',
      claim('quote: killing at least 83 people', 'quote: killing at least 83 peeple'),
      [`${CLAIM}:4:8`, 'quote-verbatim', 'nearest words: “killing at least 83 people.”'],
    ],
    [
      'a quote that stands twice',
      claim('quote: killing at least 83 people', 'quote: The fire is out'),
      [':4:8', 'stands 2 times'],
    ],
    [
      'an occurrence beyond the last',
      claim('quote: killing at least 83 people', 'quote: The fire is out\noccurrence: 3'),
      ['must be from 1 to 2'],
    ],
    ['an occurrence that is not needed', claim('kind: figure', 'occurrence: 1\nkind: figure'), ['remove “occurrence”']],
    [
      'spans out of order',
      claim('quote: killing at least 83 people', 'quote:\n  - We will rebuild\n  - A fire broke out'),
      [':6:5', 'in the order of the text'],
    ],
    [
      'a long quote, shown in part',
      claim('quote: killing at least 83 people', `quote: ${'killing '.repeat(90)}`),
      ['the article does not say “killing killing', 'killing  …”; quote what it says'],
    ],
    [
      'a claim in no folder of an article',
      { 'articles/prot-fire/claims/dead.md': (good[CLAIM] ?? '').replace('abcd1234', 'qrst5678') },
      [
        'prot-fire/claims/dead.md:1:1',
        'article-exists',
        'no article “prot-fire”; did you mean “port-fire”?; otherwise add',
      ],
    ],
    [
      'an entity that does not exist',
      claim('- ada-lund', '- ada-lunt'),
      ['entity-exists', 'no entity “ada-lunt”; did you mean “ada-lund”?; otherwise add content/entities/ada-lunt.md'],
    ],
    ['an event that does not exist', claim('event: fire', 'event: fir'), ['event-exists', 'did you mean “fire”']],
    ['a question that does not exist', claim('question: how-many-dead', 'question: how-many'), ['question-exists']],
    [
      'a related claim that does not exist',
      claim('event: fire', 'event: fire\nrelations:\n  - type: denies\n    claim: zzzz9999\n    because: so'),
      ['claim-exists'],
    ],
    [
      'a position where a quantity is asked',
      claim('    value:\n      atLeast: 83', '    position: yes'),
      ['answer-fits', 'give a value'],
    ],
    [
      'a position that the question lacks',
      claim('question: how-many-dead\n    value:\n      atLeast: 83', 'question: rebuild\n    position: yess'),
      ['answer-fits', 'did you mean “yes”'],
    ],
    ['a number without a day', claim('asOf: 2031-05-02\n', ''), ['figure-as-of', 'add the day']],
    [
      'a quantity without a figure',
      { 'questions/how-many-hurt.md': '---\nquestion: How many were hurt?\ntype: quantity\nunit: people\n---\n' },
      ['how-many-hurt.md:3:7', 'figure-given', 'no claim gives a figure for this'],
    ],
    [
      'a relation without a reason',
      claim('event: fire', 'event: fire\nrelations:\n  - type: updates\n    claim: wxyz7890'),
      ['dead.md:13:5', 'schema', 'because'],
    ],
    [
      'a position that nobody takes',
      file('questions/rebuild.md', '- id: open', '- id: never\n    label: Never\n  - id: open'),
      ['position-used', 'no claim takes the position “never”'],
    ],
    [
      'a contradiction told by one side',
      claim('event: fire', 'event: fire\nrelations:\n  - type: contradicts\n    claim: wxyz7890\n    because: so'),
      ['contradiction-symmetric', 'claim wxyz7890'],
    ],
    [
      'a member of a member',
      {
        'entities/b.md': '---\nname: B\nkind: person\nmemberOf: ada-lund\n---\n',
        'entities/ada-lund.md': '---\nname: Ada Lund\nkind: person\nmemberOf: daily-gull\n---\n',
      },
      ['entities/b.md:4:11', 'voice-single', 'name “daily-gull” instead'],
    ],
    [
      'two claims with one id',
      { 'articles/port-fire/claims/twin.md': good[CLAIM] ?? '' },
      ['twin.md:2:5', 'claim-id-unique', 'mint a new one'],
    ],
    [
      'one name for two entities',
      file('entities/daily-gull.md', 'name: Daily Gull', 'name: Ada Lund'),
      ['name-unique'],
    ],
    ['raw HTML', file('articles/port-fire/article.md', 'The fire is out.', '<b>Out.</b>'), ['raw-html']],
    [
      'a link that goes nowhere',
      { 'events/fire.md': `${good['events/fire.md'] ?? ''}\nSee [this](claim:abcd9999).\n` },
      [':6:5', 'link-target', 'no claim “abcd9999”'],
    ],
    [
      'a link that could run',
      { 'events/fire.md': `${good['events/fire.md'] ?? ''}\n[x](javascript:alert(1))\n` },
      ['link-target', 'is not a link that pages show'],
    ],
    [
      'an article without a text',
      file(
        'articles/port-fire/article.md',
        /A fire[\s\S]*/.exec(good['articles/port-fire/article.md'] ?? '')?.[0] ?? '',
        '',
      ),
      ['text-present'],
    ],
    [
      'an unknown key',
      claim('kind: figure', 'kidn: figure\nkind: figure'),
      [':5:7', 'schema', 'nothing is called “kidn” here; did you mean “kind”'],
    ],
    ['a missing key', claim('kind: figure\n', ''), ['“kind” is missing']],
    [
      'a word outside the vocabulary',
      claim('modality: asserted', 'modality: assertet'),
      [':6:11', 'must be one of asserted', 'did you mean “asserted”'],
    ],
    [
      'a name in place of a slug',
      claim('origin: daily-gull', 'origin: The Mayor'),
      ['“origin” is not a slug', 'did you mean “ada-lund”?'],
    ],
    [
      'a slug with a capital and a space',
      claim('event: fire', 'event: How many died'),
      ['“event” is not a slug', 'did you mean “how-many-dead”?'],
    ],
    ['a month that is none', claim('asOf: 2031-05-02', 'asOf: 2031-13'), ['names a month 13']],
    [
      'every fault of one file’s YAML',
      claim('kind: figure', 'kind: a: b\nkind: figure\nasOf: @now'),
      [':5:7', 'quotation marks', ':7:7', ':10:1', 'keep one of the two'],
    ],
    ['a date that is none', claim('asOf: 2031-05-02', 'asOf: 2031-02-30'), ['not a day of the calendar']],
    ['a season', claim('asOf: 2031-05-02', 'asOf: 2031-23'), ['season']],
    ['an id that YAML reads as a number', claim('id: abcd1234', 'id: 12345678'), ['put it in quotation marks']],
    ['front matter that is no YAML', claim('kind: figure', 'kind: [figure'), ['front-matter']],
    ['a key given twice', claim('kind: figure', 'kind: figure\nkind: event'), ['front-matter', 'unique']],
    ['a YAML alias', claim('kind: figure', 'kind: &k figure'), ['front-matter', 'anchor']],
    ['a YAML tag', claim('kind: figure', 'kind: !!binary aGk='), ['front-matter', 'tag', 'write the value without it']],
    ['a YAML merge key', claim('kind: figure', '<<: { kind: figure }'), ['nothing is called “<<” here; remove it']],
    [
      'a list of one span',
      claim('quote: killing', 'quote:\n  - killing'),
      ['is a list, which needs at least two spans'],
    ],
    ['no front matter', { 'events/fire.md': 'Fire' }, ['events/fire.md:1:1', 'has no front matter']],
    ['a file in no known place', { 'event/fire.md': '---\n---\n' }, ['file-place', 'events/<slug>.md']],
    ['a slug that is none', { 'events/The_Fire.md': '---\n---\n' }, ['file-place']],
    ['bytes that are no text', { 'events/fire.md': new Uint8Array([0xff, 0xfe, 0x00, 0x01]) }, ['file-place', 'UTF-8']],
  ];
  test.each(cases)('%s', async (_, changes, expected) => {
    const printed = (await complaints(changes)) ?? '';
    for (const part of expected) expect(printed).toContain(part);
  });
});

test('all problems of all files are printed at once, in order, with a count', async () => {
  const printed = await complaints({
    ...claim('- ada-lund', '- nobody'),
    'events/fire.md': '---\ntitle: ""\ndate: never\n---\n',
  });
  expect(printed).toMatch(
    /^content\/articles.*entity-exists.*\ncontent\/events\/fire\.md:2:8.*\ncontent\/events\/fire\.md:3:7.*\n3 problems in 2 files$/,
  );
});

test('a byte-order mark and CRLF change nothing', async () => {
  const foreign = Object.fromEntries(
    Object.entries(good).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  expect(await complaints(foreign)).toBeUndefined();
});

test('a folder that is not there is a problem, not a crash', async () => {
  const loaded = await loadCorpus('/nowhere/at/all');
  expect('problems' in loaded && loaded.problems.map(problemInWords)).toEqual([
    'no story.md in /nowhere/at/all; add it',
  ]);
});
