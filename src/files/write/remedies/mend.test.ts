import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../corpus.fixture.ts';
import { loadContent } from '../../read/load.ts';
import { remedyInWords } from '../../../wording/problems/remedies.ts';
import { mendAll } from './mend.ts';

const ARTICLE = 'articles/port-fire/article.md';
const DEAD = 'articles/port-fire/claims/dead.md';
const OUT = 'articles/port-fire/claims/out.md';
const REBUILD = 'articles/port-fire/claims/rebuild.md';

/** The text of a file of the good corpus after some words were changed, and after it was mended. */
async function mended(file: string, from: string, to: string, others: Record<string, string> = {}): Promise<string[]> {
  const before = (good[file] ?? '').replace(from, to);
  return withCorpus({ ...good, ...others, [file]: before }, async (folder) => {
    await mendAll(folder);
    return [before, await readFile(join(folder, file), 'utf8')];
  });
}

describe('what has a certain remedy is mended, and nothing else of the file changes', () => {
  test.each([
    ['a misspelt key', DEAD, 'kind: figure', 'kidn:   figure # kept', 'kind:   figure # kept'],
    ['a misspelt key of a group', DEAD, 'question: how', '"qestion": how', '"question": how'],
    ['a misspelt word of a vocabulary', DEAD, 'kind: figure', "kind: 'figgure'", "kind: 'figure'"],
    ['a name in place of a slug', DEAD, 'origin: daily-gull', 'origin: The mayor', 'origin: ada-lund'],
    [
      'other quotation marks, spaces and capitals',
      REBUILD,
      'quote: We will rebuild',
      'quote: "said: \\"we  will rebuild"',
      'quote: "said: “We will rebuild"',
    ],
    [
      'one span of a list',
      DEAD,
      'quote: killing at least 83 people',
      'quote:\n  - A fire broke out # first\n  - KILLING at least 83 people',
      'quote:\n  - A fire broke out # first\n  - killing at least 83 people',
    ],
    [
      'words in a block of text',
      DEAD,
      'quote: killing at least 83 people',
      'quote: >-\n  Killing at\n  least 83 people',
      'quote: >-\n  killing at least 83 people',
    ],
    [
      'words over two paragraphs',
      OUT,
      'quote: The fire is out\noccurrence: 1',
      'quote: “We will rebuild.” The fire is out.',
      'quote: “We will rebuild.” The fire is out.',
    ],
    [
      'spans out of order',
      DEAD,
      'quote: killing at least 83 people',
      'quote:\n  - killing at least 83 people\n  - A fire broke out',
      'quote:\n  - A fire broke out\n  - killing at least 83 people',
    ],
    ['an occurrence that is not needed', DEAD, 'kind: figure', 'occurrence: 1 # so\nkind: figure', 'kind: figure'],
    [
      'a warning accepted that does not warn',
      DEAD,
      'event: fire',
      'accepted:\n  - rule: number-quoted\n    because: So.\nevent: fire',
      'event: fire',
    ],
  ])('%s', async (_, file, from, wrong, right) => {
    const [, after] = await mended(file, from, wrong);
    expect(after).toBe((good[file] ?? '').replace(from, right));
  });

  test('in a file with a byte-order mark and other line ends', async () => {
    const foreign = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const wrong = (good[DEAD] ?? '').replace('kind: figure', 'kidn: figure').replace('killing', 'Killing');
    await withCorpus({ ...good, [DEAD]: foreign(wrong) }, async (folder) => {
      await mendAll(folder);
      expect(await readFile(join(folder, DEAD), 'utf8')).toBe(foreign(good[DEAD] ?? ''));
    });
  });

  test('also where one mistake hides another', async () => {
    const [, after] = await mended(DEAD, 'quote: killing', 'qoute: Killing');
    expect(after).toBe(good[DEAD]);
  });
});

describe('an occurrence is named', () => {
  const twice = (quote: string): Record<string, string> => ({
    [ARTICLE]: (good[ARTICLE] ?? '').replace(
      'The fire is out. The',
      'At noon the quay burnt. Later, as Lund left, the quay burnt again. The',
    ),
    [DEAD]: (good[DEAD] ?? '').replace('quote: killing at least 83 people', `quote: ${quote}`),
  });
  const occurrence = async (files: Record<string, string>): Promise<string | undefined> =>
    withCorpus({ ...good, ...files }, async (folder) => {
      await mendAll(folder);
      return /^occurrence: (.*)$/m.exec(await readFile(join(folder, DEAD), 'utf8'))?.[1];
    });

  test('the one around which the statement’s words stand', async () => {
    const files = twice('the quay burnt');
    const stating = (statement: string): Record<string, string> => ({
      ...files,
      [DEAD]: (files[DEAD] ?? '').replace(/^statement: .*$/m, `statement: ${statement}`),
    });
    expect(await occurrence(stating('Later the quay burnt again while Lund left.'))).toBe('2');
    expect(await occurrence(stating('The quay burnt.'))).toBeUndefined();
  });

  test('the only one that no other claim quotes', async () => {
    const [, after] = await mended(DEAD, 'quote: killing at least 83 people', 'quote: The fire is out');
    expect(after).toContain('\noccurrence: 2\n');
  });

  test('the first where all stand in one sentence', async () => {
    const file = (good[ARTICLE] ?? '').replace('The fire is out.', 'The quay and the quay burnt.');
    const [, after] = await mended(DEAD, 'quote: killing at least 83 people', 'quote: the quay', {
      [ARTICLE]: file.replace('The quay and', 'On the quay and'),
    });
    expect(after).toContain('\noccurrence: 1\n');
  });
});

test.each([
  ['a slug that may be still to come', DEAD, '- ada-lund', '- ada-lunt'],
  ['other words than the article’s', DEAD, 'least 83 people', 'least 38 people'],
  ['a key that stands there already', DEAD, 'kind: figure', 'kind: figure\nkinds: figure'],
  ['a key like no other', DEAD, 'kind: figure', 'kind: figure\nmood: dark'],
  ['a word near to two others', 'events/fire.md', 'title: The fire', 'titel: The fire\ntite: x'],
])('%s is left to the editor', async (_, file, from, wrong) => {
  const [before, after] = await mended(file, from, wrong);
  expect(after).toBe(before);
});

test('each remedy that is not certain is data to choose from', async () => {
  const files = { ...good, [DEAD]: (good[DEAD] ?? '').replace('event: fire', 'event: fyre') };
  await withCorpus(files, async (folder) => {
    const { problems } = await loadContent(folder);
    const [remedy, ...others] = problems.flatMap(({ remedies = [] }) => remedies);
    expect([problems.length, others]).toEqual([1, []]);
    expect(remedy).toMatchObject({ certain: false, edits: [{ at: ['event'], set: 'fire' }] });
    expect(remedy && remedyInWords(remedy)).toBe('name “fire” instead of “fyre”');
  });
});
