import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../corpus.fixture.ts';
import { readFolder, type ReadMemory } from './read.ts';

test('with a memory only what has changed is read again', async () => {
  await withCorpus(good, async (folder) => {
    const memory: ReadMemory = new Map();
    const before = await readFolder(folder, memory);
    expect(before).toEqual(await readFolder(folder));

    writeFileSync(join(folder, 'story.md'), `${good['story.md']}\nMore.\n`);
    rmSync(join(folder, 'entities/ada-lund.md'));
    const after = await readFolder(folder, memory);
    expect(after).toEqual(await readFolder(folder));
    const same = after.filter((file) => before.includes(file)).map(({ file }) => file);
    const expected = Object.keys(good).filter((file) => !/^(story\.md|entities\/ada-lund\.md|\w+\.txt)$/.test(file));
    expect(same).toEqual(expected.toSorted());
  });
});
