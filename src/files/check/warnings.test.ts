import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../corpus.fixture.ts';
import { warningsOf } from './findings.ts';
import { inOrder, loadContent } from '../read/load.ts';
import { warnings } from '../../model/rules/warnings.ts';

const ARTICLE = 'articles/port-fire/article.md';
const DEAD = 'articles/port-fire/claims/dead.md';
const OUT = 'articles/port-fire/claims/out.md';
const REBUILD = 'articles/port-fire/claims/rebuild.md';

type Change = [file: string, from: string | RegExp, to: string];

/** The rules that warn of the good corpus with some files changed, which must break no other rule. */
async function warned(...changes: Change[]): Promise<string[]> {
  const files: Record<string, string> = { ...good };
  for (const [file, from, to] of changes) files[file] = (files[file] ?? '').replace(from, to);
  return withCorpus(files, async (folder) => {
    const content = await loadContent(folder);
    expect(content.problems).toEqual([]);
    return warningsOf(content).map(({ rule }) => rule);
  });
}

/** The article in Spanish, its claim of the dead quoting it so. */
const spanish: Change[] = [
  [ARTICLE, 'language: en', 'language: es'],
  [ARTICLE, 'killing at least 83 people', 'dejando al menos ochenta y tres muertos'],
  [DEAD, 'quote: killing at least 83 people', 'quote: dejando al menos ochenta y tres muertos'],
];

test('the warnings of each article alone are those of the whole story in its files', async () => {
  const content = await loadContent('src/e2e/ferry');
  const { claims, articles } = content.entries;
  for (const { data } of articles) data.accepted = [];
  for (const { data } of claims) {
    Object.assign(data, {
      accepted: [],
      about: [],
      event: undefined,
      origin: 'unknown',
      statement: 'Some 900 strangers danced on the quay.',
    });
    data.attribution = [{ label: 'Nobody There', named: true, mode: 'direct' }];
  }
  const within = warningsOf(content).filter(({ file }) => file.startsWith('articles/'));
  const byArticle = articles.flatMap(({ slug }) => warningsOf(content, slug));
  expect(inOrder(byArticle)).toEqual(inOrder(within));
  const covered = new Set(within.map(({ rule }) => rule));
  const needed = Object.values(warnings).filter(({ byArticle: alone }) => alone);
  expect(needed.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});

describe('a statement', () => {
  test('may be in another language than its quote', async () => {
    expect(await warned(...spanish)).toEqual([]);
  });

  test.each([
    ['in words', 'The fire killed at least eighty-three people.'],
    ['with a day of its own dates', 'The fire killed at least 83 people by 2 May 2031.'],
    ['of an entity’s name', 'The fire killed at least 83 people on Quay 7.'],
  ])('may give a number %s', async (_, statement) => {
    const named: Change = ['entities/ada-lund.md', '- The mayor', '- The mayor\n  - Quay 7'];
    expect(await warned([DEAD, 'The fire killed at least 83 people.', statement], named)).toEqual([]);
  });

  test('may not give one that only stands elsewhere in the article', async () => {
    expect(await warned([OUT, 'the fire is out', 'the fire that killed 83 people is out'])).toEqual(['number-quoted']);
  });
});

describe('a named speaker', () => {
  const said = (between: string): Change => [ARTICLE, ' The mayor, Ada Lund, said:', between];
  const isFar = async (...changes: Change[]): Promise<boolean> => (await warned(...changes)).includes('speaker-near');

  test.each([
    ['in the paragraph of the quote', ' Ada Lund said:'],
    ['in the one before, by another name', '\n\nTHE MAYOR’s car came.\n\nShe said:'],
    [
      'by the last name, where the text has the name in full',
      '\n\nAda Lund came.\n\nA car came.\n\nLund spoke.\n\nShe said:',
    ],
    ['before a heading', '\n\nAda Lund came.\n\n## What she said\n\nNow:'],
  ])('is near %s', async (_, between) => {
    expect(await isFar(said(between))).toBe(false);
  });

  test.each([
    ['in an earlier paragraph', '\n\nAda Lund came.\n\nA car came.\n\nShe said:'],
    ['as part of another word', ' Ada Lundgren said:'],
  ])('is not near %s', async (_, between) => {
    expect(await isFar(said(between))).toBe(true);
  });

  test('may speak for whoever is named', async () => {
    const member: Change = ['entities/ada-lund.md', 'kind: person', 'kind: person\nmemberOf: port-council'];
    const council = '---\nname: Port council\nkind: organisation\n---\n';
    expect(await isFar(said(' The port council said:'), member, ['entities/port-council.md', '', council])).toBe(false);
  });

  test('is no matter where the article does not name it', async () => {
    expect(await isFar(said(' She said:'), [REBUILD, 'named: true', 'named: false'])).toBe(false);
  });
});

describe('two claims of an article', () => {
  const twin = (statement: string): Change => [
    'articles/port-fire/claims/twin.md',
    '',
    (good[OUT] ?? '')
      .replace('mnop4567', 'qrst5678')
      .replace('occurrence: 1', 'occurrence: 2')
      .replace('The article says that the fire is out.', statement),
  ];
  const first: Change = [OUT, 'The article says that the fire is out.', 'The fire in the harbour went out on Friday.'];

  test('may not say the same in the same words', async () => {
    expect(await warned(first, twin('The fire of the harbour went out on Friday.'))).toEqual(['claim-distinct']);
  });

  test.each(['The storm over the village began on Sunday.', 'The fire in the harbour went out by Friday, 2 May.'])(
    'may differ: “%s”',
    async (statement) => {
      expect(await warned(first, twin(statement))).not.toContain('claim-distinct');
    },
  );
});

describe('many claims that say the same', () => {
  const same = (id: string): string =>
    (good[OUT] ?? '').replace('mnop4567', id).replace('The article says that the fire is out.', 'The fire went out.');
  const copies = (ids: readonly string[]): Record<string, string> =>
    Object.fromEntries(ids.map((id) => [`articles/port-fire/claims/${id}.md`, same(id)]));
  const alike = async (files: Record<string, string>): Promise<{ file: string; others: string[] }[]> =>
    withCorpus({ ...good, ...files }, async (folder) =>
      warningsOf(await loadContent(folder)).flatMap(({ file, ...breach }) =>
        breach.rule === 'claim-distinct' ? [{ file, others: breach.params.others.map(({ id }) => id) }] : [],
      ),
    );

  test('are one warning, at the last of them, which names all others', async () => {
    const files = copies(['aaaa1111', 'bbbb2222', 'cccc3333', 'dddd4444']);
    expect(await alike(files)).toEqual([
      { file: 'articles/port-fire/claims/dddd4444.md', others: ['aaaa1111', 'bbbb2222', 'cccc3333'] },
    ]);
  });

  test('are still told to be alike where an editor has accepted one of them', async () => {
    const judged = 'accepted:\n  - rule: claim-distinct\n    because: So.\nkind:';
    const accepted = same('bbbb2222').replace('kind:', judged);
    const files = { ...copies(['aaaa1111', 'cccc3333']), 'articles/port-fire/claims/bbbb2222.md': accepted };
    expect(await alike(files)).toEqual([{ file: 'articles/port-fire/claims/cccc3333.md', others: ['aaaa1111'] }]);
  });
});

test('a question is warned of once, with all claims that its text does not cite', async () => {
  const rebuild = 'questions/rebuild.md';
  const text = `${good[rebuild] ?? ''}\nAda Lund [says so](claim:wxyz7890).\n`;
  const again = (good[OUT] ?? '')
    .replace('mnop4567', 'qrst5678')
    .replace('that the fire is out', 'whether nobody knows');
  const files = { ...good, [rebuild]: text, 'articles/port-fire/claims/again.md': again };
  const found = await withCorpus(files, async (folder) => warningsOf(await loadContent(folder)));
  expect(
    found.flatMap((each) => (each.rule === 'answer-cited' ? [each.params.claims.map(({ id }) => id)] : [])),
  ).toEqual([['qrst5678', 'mnop4567']]);
});

test('claims that take one sentence apart may be alike, even while their article cannot be read', async () => {
  const told = (id: string, what: string): string =>
    (good[OUT] ?? '')
      .replace('mnop4567', id)
      .replace(
        /statement:.*/,
        `statement: By Friday night the harbour fire had burnt boats, ropes, sheds, crates and ${what}.`,
      );
  const files = {
    ...good,
    [OUT]: told('mnop4567', 'windows'),
    'articles/port-fire/claims/twin.md': told('qrst5678', 'barrels'),
  };
  const unread = { ...files, [ARTICLE]: (good[ARTICLE] ?? '').replace('genre: reportage\n', '') };
  for (const content of [files, unread])
    expect(await withCorpus(content, async (folder) => warningsOf(await loadContent(folder)))).toEqual([]);
});

describe('a warning', () => {
  const wrong: Change = [DEAD, 'killed at least 83', 'killed at least 38'];
  const accepted = (rule: string): Change => [DEAD, 'event:', `accepted:\n  - rule: ${rule}\n    because: So.\nevent:`];

  test('goes where an editor accepts it, that one alone', async () => {
    expect(await warned(wrong)).toEqual(['number-quoted']);
    expect(await warned(wrong, accepted('number-quoted'))).toEqual([]);
    expect(await warned(wrong, accepted('speaker-near'))).toEqual(['number-quoted', 'acceptance-needed']);
  });

  test('is not given of a claim that was taken back', async () => {
    const withdrawn =
      'status: withdrawn\nreason: Wrong.\nhistory:\n  - date: 2031-05-03\n    change: withdrawn\n    because: Wrong.\nevent:';
    expect(await warned(wrong, [DEAD, 'event:', withdrawn])).toEqual([]);
  });
});

describe('words that a format takes away', () => {
  test.each([
    ['signs of Markdown', [ARTICLE, 'We will rebuild.”', 'We will rebuild 2*3*4 times.”'], ['signs-kept']],
    [
      'a note that nothing refers to',
      [ARTICLE, 'The fire is out. The fire is out.', 'The fire is out. The fire is out.\n\n[^1]: Nine.'],
      ['signs-kept'],
    ],
    [
      'a number sign in a text',
      [DEAD, 'The fire killed at least 83 people.', 'The fire killed at least 83 people at quay #1.'],
      ['value-whole'],
    ],
    ['a number sign in a list', ['entities/ada-lund.md', '- The mayor', '- The mayor #1'], ['value-whole']],
  ] as const)('warn: %s', async (_, change, rules) => {
    expect(await warned([...change])).toEqual(rules);
  });

  test.each([
    ['a comment', [DEAD, 'asOf: 2031-05-02', 'asOf: 2031-05-02 # the day after']],
    ['a number sign in quotation marks', [DEAD, 'asOf: 2031-05-02', 'asOf: 2031-05-02\n# asOf: #1']],
  ] as const)('do not warn: %s', async (_, change) => {
    expect(await warned([...change])).toEqual([]);
  });
});
