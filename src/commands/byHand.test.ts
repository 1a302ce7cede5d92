import { mkdir, rename as renameFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../model/moments/asOf.ts';
import { complaints, good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { placeOf } from '../files/read/places.ts';
import { problemInWords } from '../wording/problems/problems.ts';
import { after, ARTICLE, content, OUT, published, servedBy, story } from './published.fixture.ts';

/** Moves a file or a folder, and makes the folders above its new place. */
async function move(folder: string, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(folder, to)), { recursive: true });
  await renameFile(join(folder, from), join(folder, to));
}

const REMEDY = /restore the file|npm run (rename|withdraw)|add it/;

test('the story is published whole', async () => {
  const served = await withCorpus(story, servedBy);
  expect([...served.keys()].sort()).toEqual(published);
});

describe('by hand, a file', () => {
  test.each(content)('%s cannot be deleted', async (file) => {
    expect(await after((folder) => rm(join(folder, file)))).toMatch(REMEDY);
  });

  test.each(content.filter((file) => placeOf(file)?.collection !== 'claims'))('%s cannot be renamed', async (file) => {
    const [from, to] = file.endsWith('article.md')
      ? [dirname(file), `${dirname(file)}-new`]
      : [file, file.replace('.md', '-new.md')];
    expect(await after((folder) => move(folder, from, to))).toMatch(REMEDY);
  });

  test.each(content.filter((file) => placeOf(file)?.collection === 'claims'))(
    '%s can have another name',
    async (file) => {
      expect(await after((folder) => move(folder, file, file.replace('.md', '-new.md')))).toBeUndefined();
    },
  );

  test.each(content.filter((file) => placeOf(file)?.collection === 'claims'))(
    '%s can move to an article that says the same',
    async (file) => {
      expect(await after((folder) => move(folder, file, file.replace('port-fire', 'day-after')))).toBeUndefined();
    },
  );

  test.each(content)('%s cannot become another sort of file', async (file) => {
    for (const place of ['entities/moved.md', 'events/moved.md', 'questions/moved.md', 'articles/moved/article.md'])
      expect(await after((folder) => move(folder, file, place))).toMatch(REMEDY);
  });

  test('a claim that moves to an article with other words is refused, and told where they stand', async () => {
    const printed = await after(async (folder) => {
      await writeFile(
        join(folder, 'articles/day-after/article.md'),
        (story[ARTICLE] ?? '').replace('killing at least 83 people', 'a great one'),
      );
      await move(folder, 'articles/port-fire/claims/dead.md', 'articles/day-after/claims/dead.md');
    });
    expect(printed).toContain('the article “port-fire” says it: move the claim to content/articles/port-fire/claims/');
  });

  test('a claim cannot have another id', async () => {
    const printed = await after((folder) =>
      writeFile(join(folder, OUT), (good[OUT] ?? '').replace('mnop4567', 'mnop4568')),
    );
    expect(printed).toBe(
      'content/ledger.txt:2:1  ledger-kept  no claim has the id “mnop4567”, published on 2031-05-02; restore the file, or give the claim “status: withdrawn” with a reason (npm run withdraw)\n1 problem in 1 file',
    );
  });

  test('a claim whose front matter is broken is not also taken for lost', async () => {
    const printed = await after((folder) =>
      writeFile(join(folder, OUT), (good[OUT] ?? '').replace('kind: event', 'kind: [event')),
    );
    expect(printed).toContain('front-matter');
    expect(printed).not.toContain('ledger-kept');
  });

  test.each(['ledger.txt', 'addresses.txt'])('%s cannot be deleted alone', async (file) => {
    expect(await after((folder) => rm(join(folder, file)))).toContain(`content/${file}:1:1`);
  });
});

describe('the records are held to what they say', () => {
  test.each([
    ['a line that cannot be read', 'nonsense', 'address-kept  “nonsense” cannot be read'],
    [
      'a way to nowhere',
      'events/blaze 2031-05-02 -> events/fyre',
      'leads to events/fyre, where nothing stands; did you mean “events/fire”?',
    ],
    ['a circle', 'events/x 2031-05-02 -> events/y\nevents/y 2031-05-02 -> events/x', 'events/x leads in a circle'],
    ['a way from a page that is there', 'events/x 2031-05-02 -> events/fire', undefined],
  ])('%s', async (_, lines, expected) => {
    const printed = await after((folder) =>
      writeFile(join(folder, 'addresses.txt'), `${story['addresses.txt'] ?? ''}${lines}\n`),
    );
    if (expected === undefined) expect(printed).toBeUndefined();
    else expect(printed).toContain(expected);
  });

  test('a day as of which there was a page, when the articles have other dates', async () => {
    const served = await withCorpus(
      { ...story, 'addresses.txt': `${story['addresses.txt'] ?? ''}as-of/2030-12-24 2031-05-02\n` },
      async (folder) => {
        const loaded = await loadCorpus(folder);
        return 'problems' in loaded ? [] : knowledge(loaded.corpus).map(({ moment: { date } }) => date);
      },
    );
    expect(served).toEqual(['2030-12-24', '2031-05-02', '2031-05']);
  });

  test('a page that came back to an address from which it had moved', async () => {
    const printed = await after((folder) =>
      writeFile(
        join(folder, 'addresses.txt'),
        (story['addresses.txt'] ?? '').replace(/(?<=events\/fire .*)$/m, ' -> questions/rebuild'),
      ),
    );
    expect(printed).toContain('events/fire has a page again');
  });
});

describe('a quote is bound to its words', () => {
  const edited = (from: string, to: string) => loadedWith({ [ARTICLE]: (story[ARTICLE] ?? '').replace(from, to) });
  const loadedWith = (changes: Record<string, string>) => withCorpus({ ...story, ...changes }, loadCorpus);

  test('a claim follows them when text around them moves', async () => {
    const loaded = await edited(
      'A fire broke out on Friday, ',
      'It was Friday; a fire broke out in the old harbour.\n\nIt was a great one, ',
    );
    if ('problems' in loaded) throw new Error('expected a corpus');
    const claim = loaded.corpus.claims.find(({ id, article }) => id === 'abcd1234' && article.slug === 'port-fire');
    expect(claim?.spans.map(({ start, end }) => claim.article.text.text.slice(start, end))).toEqual([
      'killing at least 83 people',
    ]);
    expect(claim?.article.text.blocks.findIndex(({ start }) => start > (claim.spans[0]?.start ?? 0))).toBe(2);
  });

  test('the check names them when they are gone, and offers the nearest', async () => {
    const loaded = await edited('killing at least 83 people', 'killing at least 84 people');
    expect(loaded).toMatchObject({
      problems: [{ file: 'articles/port-fire/claims/dead.md', line: 4, rule: 'quote-verbatim' }],
    });
    const [problem] = 'problems' in loaded ? loaded.problems : [];
    expect(problem && problemInWords(problem)).toMatch(
      /^the article does not say “killing at least 83 people”; nearest words: “killing at least 84 people\.”/,
    );
  });
});

describe('a claim’s history is held to what it says', () => {
  const revision = (...before: string[]) =>
    ['history:', '  - date: 2031-05-03', '    change: revised', '    because: Clearer.', ...before, ''].join('\n');
  test.each([
    ['a revision of the statement', revision('    statement: The fire was out.'), undefined],
    [
      'one that changed nothing',
      revision('    statement: The article says that the fire is out.'),
      'history.0.statement” is what stood there after the change too',
    ],
    ['one of a quote that is as before', revision('    quote: The fire is out'), 'write the quote as it was before'],
    ['one that says nothing of before', revision(), 'needs the earlier statement or quote'],
    [
      'a reason to be gone, of a claim that stands',
      'reason: Said twice.\n',
      'says why the claim went, though it stands',
    ],
    ['others in its place, of a claim that stands', 'replacedBy:\n  - abcd1234\n', 'though it stands; remove it'],
  ])('%s', async (_, lines, expected) => {
    const printed = await complaints({ [OUT]: (good[OUT] ?? '').replace('kind:', `${lines}kind:`) });
    if (expected === undefined) expect(printed).toBeUndefined();
    else expect(printed).toContain(expected);
  });
});
