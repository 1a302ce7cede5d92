import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withCorpus } from '../corpus.fixture.ts';
import { writeWhole } from './wholeFile.ts';

test('a file is written, replaced, and nothing else is left beside it', async () => {
  await withCorpus({}, async (folder) => {
    const path = join(folder, 'deep/down/file.txt');
    writeWhole(path, 'one');
    writeWhole(path, 'two');
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(join(folder, 'deep/down'))).toEqual(['file.txt']);
  });
});

test('where it cannot be put in its place, nothing is left either', async () => {
  await withCorpus({}, async (folder) => {
    await mkdir(join(folder, 'taken'));
    expect(() => writeWhole(join(folder, 'taken'), 'text')).toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
