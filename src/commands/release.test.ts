import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { readRecords } from '../files/read/records.ts';
import { run } from './command.fixture.ts';
import { addresses, OUT, story } from './published.fixture.ts';
import { release } from './release.ts';

describe('npm run release', () => {
  test('adds what is new, removes nothing, and has nothing to add the second time', async () => {
    const { 'ledger.txt': _, 'addresses.txt': __, ...unpublished } = story;
    await withCorpus(unpublished, async (folder) => {
      expect((await run(release, folder, ['2031-05-02'])).output).toContain(
        `Added 3 claims and ${addresses.length + 3} addresses.`,
      );
      expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toMatch(
        /^#.*\n#.*\n# \/embed\/claims\/<id>\/ was never published\.\nabcd1234 2031-05-02\nmnop4567 2031-05-02\nwxyz7890 2031-05-02\n$/,
      );
      expect(await readFile(join(folder, 'addresses.txt'), 'utf8')).toMatch(
        /\nas-of\/2031-05 2031-05-02\nas-of\/2031-05-02 2031-05-02\nchanges\/2031-05-02\/2031-05 2031-05-02\n/,
      );
      await writeFile(
        join(folder, 'articles/port-fire/claims/x.md'),
        (good[OUT] ?? '').replace('mnop4567', 'bbbb2222'),
      );
      expect((await run(release, folder, ['2031-05-03'])).output).toBe('+ bbbb2222\nAdded 1 claim and 0 addresses.\n');
      expect((await readRecords(folder)).ledger?.lines.map(({ date }) => date)).toEqual([
        '2031-05-02',
        '2031-05-03',
        '2031-05-02',
        '2031-05-02',
      ]);
      expect((await run(release, folder, [])).output).toBe('Nothing is new.\n');
      await rm(join(folder, OUT));
      expect(await run(release, folder, [])).toMatchObject({
        failed: true,
        output: expect.stringContaining('ledger-kept') as string,
      });
    });
  });
});

test('a release notes until when claims have pictures, and keeps that', async () => {
  const saying = (words: string): string =>
    (story['story.md'] ?? '').replace('timeZone', `shareImages: ${words}\ntimeZone`);
  await withCorpus({ ...story, 'story.md': saying('claims') }, async (folder) => {
    const last = (await readRecords(folder)).ledger?.lines
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    await run(release, folder, []);
    expect((await readRecords(folder)).ledger?.notes.pictures).toBe(last);
    expect((await run(release, folder, [])).output).toBe('Nothing is new.\n');
    await writeFile(join(folder, 'story.md'), saying('articles'));
    await writeFile(join(folder, 'articles/port-fire/claims/x.md'), (good[OUT] ?? '').replace('mnop4567', 'bbbb2222'));
    await run(release, folder, ['2031-06-03']);
    expect((await readRecords(folder)).ledger?.notes.pictures).toBe(last);
  });
});

describe('the pages that embedded claims once had', () => {
  const embeddedIn = async (folder: string): Promise<string[]> => {
    const loaded = await loadCorpus(folder);
    return 'problems' in loaded ? [] : loaded.corpus.embedded.toSorted();
  };

  test('lead on where a release has noted until when they were published, once', async () => {
    await withCorpus(story, async (folder) => {
      expect(await embeddedIn(folder)).toEqual([]);
      await run(release, folder, ['2031-05-04']);
      expect((await readRecords(folder)).ledger?.notes.embedded).toBe('2031-05-04');
      expect(await embeddedIn(folder)).toEqual(['abcd1234', 'mnop4567', 'wxyz7890']);
      await writeFile(
        join(folder, 'articles/port-fire/claims/x.md'),
        (good[OUT] ?? '').replace('mnop4567', 'bbbb2222'),
      );
      expect((await run(release, folder, ['2031-05-05'])).output).toBe('+ bbbb2222\nAdded 1 claim and 0 addresses.\n');
      expect(await embeddedIn(folder)).toEqual(['abcd1234', 'mnop4567', 'wxyz7890']);
    });
  });
});
