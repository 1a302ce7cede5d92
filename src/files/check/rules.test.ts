import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../model/rules/allRules.ts';
import { acceptanceNeeded, warnings } from '../../model/rules/warnings.ts';
import { good, withCorpus } from '../corpus.fixture.ts';
import { fileRules } from './fileRules.ts';
import type { Finding } from '../../model/rules/problems.ts';
import { findingsOf } from './findings.ts';
import { loadContent } from '../read/load.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

const GUIDE = resolve(import.meta.dirname, '../../../content/README.md');
const ARTICLE = 'articles/port-fire/article.md';
const DEAD = 'articles/port-fire/claims/dead.md';
const OUT = 'articles/port-fire/claims/out.md';
const REBUILD = 'articles/port-fire/claims/rebuild.md';

type Files = Record<string, string>;

/** The good corpus' file with some words changed. */
function changed(file: string, from: string, to: string): Files {
  const text = good[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not say “${from}”`);
  return { [file]: text.replace(from, to) };
}

/** What a claim says that another has replaced. */
function replacedBy(id: string): string {
  return `status: replaced\nreason: So.\nreplacedBy:\n  - ${id}\nhistory:\n  - date: 2031-05-03\n    change: replaced\n    because: So.`;
}

/** For each rule a change of the good corpus that breaks it. */
const breaches: Record<string, Files> = {
  'file-place': { 'event/storm.md': '---\ntitle: The storm\n---\n' },
  'front-matter': changed(DEAD, 'statement: The', 'statement: Report: the'),
  schema: changed(DEAD, 'kind: figure', 'kind: figgure'),
  wording: { 'wording.yaml': 'claim.origin: "from {nam}"\n' },
  'claim-id-unique': { 'articles/port-fire/claims/twin.md': good[DEAD] ?? '' },
  'article-exists': { 'articles/prot-fire/claims/dead.md': (good[DEAD] ?? '').replace('abcd1234', 'qrst5678') },
  'quote-verbatim': changed(DEAD, 'quote: killing at least 83 people', 'quote: killing at least 83 peeple'),
  'entity-exists': changed(DEAD, '- ada-lund', '- ada-lunt'),
  'event-exists': changed(DEAD, 'event: fire', 'event: fyre'),
  'question-exists': changed(DEAD, 'how-many-dead', 'how-many-died'),
  'claim-exists': changed(
    DEAD,
    'event: fire',
    'relations:\n  - type: updates\n    claim: zzzz9999\n    because: Later.',
  ),
  'relation-other': changed(
    DEAD,
    'event: fire',
    'relations:\n  - type: updates\n    claim: abcd1234\n    because: Later.',
  ),
  'replacement-ends': {
    ...changed(DEAD, 'event: fire', `event: fire\n${replacedBy('mnop4567')}`),
    ...changed(OUT, 'occurrence: 1', `occurrence: 1\n${replacedBy('abcd1234')}`),
  },
  'target-stands': changed(
    'events/fire.md',
    'title: The fire',
    'title: The fire\nstatus: withdrawn\nreason: So.\nsince: 2031-05-03',
  ),
  'removed-hidden': {
    ...changed(
      DEAD,
      'event: fire',
      'event: fire\nstatus: removed\nreason: So.\nhistory:\n  - date: 2031-05-03\n    change: removed\n    because: So.',
    ),
    'events/fire.md': `${good['events/fire.md'] ?? ''}\nThe fire, *killing* at least [83 people](claim:abcd1234), went out.\n`,
  },
  'answer-fits': changed(REBUILD, 'position: yes', 'position: yess'),
  'figure-as-of': changed(DEAD, 'asOf: 2031-05-02\n', ''),
  'figure-given': {
    'questions/how-many-hurt.md': '---\nquestion: How many were hurt?\ntype: quantity\nunit: people\n---\n',
  },
  'position-used': changed('questions/rebuild.md', 'positions:', 'positions:\n  - id: never\n    label: Never'),
  'contradiction-symmetric': changed(
    DEAD,
    'event: fire',
    'relations:\n  - type: contradicts\n    claim: wxyz7890\n    because: So.',
  ),
  'name-unique': changed('entities/ada-lund.md', '- The mayor', '- Daily Gull'),
  'short-unique': {
    ...changed(ARTICLE, 'publisher:', 'short: Gull, 2 May\npublisher:'),
    'articles/day-after/article.md': (good[ARTICLE] ?? '').replace('publisher:', 'short: Gull, 2 May\npublisher:'),
  },
  'voice-single': {
    ...changed('entities/ada-lund.md', 'kind: person', 'kind: person\nmemberOf: port-council'),
    'entities/port-council.md': '---\nname: Port council\nkind: organisation\nmemberOf: daily-gull\n---\n',
  },
  'raw-html': changed(ARTICLE, 'The fire is out. The', 'The <b>fire</b> is out. The fire is out. The'),
  'link-target': { 'events/fire.md': `${good['events/fire.md'] ?? ''}\nSee [this](claim:abcd9999).\n` },
  'text-present': { [ARTICLE]: (good[ARTICLE] ?? '').replace(/A fire[^]*/, '') },
  'claim-reviewed': {
    ...changed('story.md', 'timeZone', 'reviewers: 1\ntimeZone'),
  },
  'ledger-kept': { 'ledger.txt': 'zzzz9999 2031-05-02\n', 'addresses.txt': '' },
  'address-kept': { 'ledger.txt': '', 'addresses.txt': 'events/storm 2031-05-02\n' },
  'signs-kept': changed(ARTICLE, 'We will rebuild.”', 'We will rebuild 2*3*4 times.”'),
  'value-whole': changed(DEAD, 'killed at least 83 people.', 'killed at least 83 people at the #1 threat'),
  'words-shared': changed(DEAD, 'The fire killed at least 83 people.', 'A harbour was lost, with 83 lives.'),
  'number-quoted': changed(DEAD, 'killed at least 83 people', 'killed at least 38 people'),
  'speaker-near': changed(REBUILD, 'label: Ada Lund\n    entity: ada-lund', 'label: Bo Ek'),
  'name-linked': {
    ...changed(DEAD, 'statement: The fire', 'statement: The fire in the port'),
    ...changed(ARTICLE, 'A fire broke out', 'A fire broke out in Eastport'),
    'entities/eastport.md': '---\nname: Eastport\nkind: place\n---\n',
  },
  'claim-distinct': {
    'articles/port-fire/claims/still-out.md': (good[OUT] ?? '')
      .replace('mnop4567', 'qrst5678')
      .replace('occurrence: 1', 'occurrence: 2'),
  },
  'paragraph-claimed': changed(ARTICLE, '\nThe fire is out. The', '\nNobody slept.\n\nThe fire is out. The'),
  'said-before-print': changed(REBUILD, 'origin:', 'said: 2031-05-03\norigin:'),
  'origin-in-chain': changed(REBUILD, 'origin: ada-lund', 'origin: daily-gull'),
  'answer-follows': changed(OUT, 'The article says that the fire is out.', 'The fire ended.'),
  'answer-cited': {
    'questions/rebuild.md': `${good['questions/rebuild.md'] ?? ''}\nAda Lund [says so](claim:wxyz7890).\n`,
  },
  'count-current': changed('story.md', 'A fire in a harbour.', 'Seven articles tell of a fire.'),
  'summary-current': changed(
    'questions/rebuild.md',
    'type: position',
    'type: position\nsummary: It will.\nsummaryAsOf: 2031-05-01',
  ),
  'pictures-named': changed('story.md', 'timeZone', 'shareImages: true\ntimeZone'),
  'picture-shown': {
    'events/fire.md': `${good['events/fire.md'] ?? ''}\n![The fire](https://example.org/fire.png)\n`,
  },
  'titles-drawn': changed(ARTICLE, 'title: ', 'title: தீ '),
  'acceptance-needed': changed(DEAD, 'event: fire', 'accepted:\n  - rule: number-quoted\n    because: Once.'),
};

const known = [...fileRules, ...rules, ...Object.values(warnings), acceptanceNeeded];
const names = known.map(({ name }) => name);

async function findings(files: Files): Promise<Finding[]> {
  return withCorpus({ ...good, ...files }, async (folder) => findingsOf(await loadContent(folder)));
}

test('good content gives no warning either', async () => {
  expect(await findings({})).toEqual([]);
});

test('every rule has a name of its own, and content that breaks it', () => {
  expect(Object.keys(breaches)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});

test('the guide’s table says of each rule what it proves, with a message as it is printed', async () => {
  const rows = await Promise.all(
    known.map(async ({ name, proves }) => {
      const found = (await findings(breaches[name] ?? {})).find(({ rule }) => rule === name);
      if (!found) throw new Error(`nothing is found by ${name}`);
      const mark = found.severity === 'warning' ? ' (warning)' : '';
      return `| \`${name}\`${mark} | ${proves} | ${inCell(problemInWords(found))} |`;
    }),
  );
  const table = ['| rule | what it proves | a message |', '| --- | --- | --- |', ...rows].join('\n');
  const guide = await readFile(GUIDE, 'utf8');
  const [before = '', rest = ''] = guide.split(/(?<=<!-- rules -->\n)/);
  const after = rest.slice(rest.indexOf('<!-- end of rules -->'));
  // Run vitest with --update to write the table into the guide.
  await expect(`${before}\n${table}\n\n${after}`).toMatchFileSnapshot(GUIDE);
});

function inCell(message: string): string {
  return `\`${message.replaceAll('|', '\\|')}\``;
}
