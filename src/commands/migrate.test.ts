import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus, writeCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { migrations } from '../files/write/migrations.ts';
import { FORMAT } from '../model/schemas/story.ts';
import { run } from './command.fixture.ts';
import { migrate } from './migrate.ts';
import { problemInWords } from '../wording/problems/problems.ts';

/** A story as they were before their format had a number. */
const OLD = `---
# The harbour, in one night.
timeZone: Europe/Lisbon     # where it burnt
title: "The harbour fire"
dek: One night, one harbour.

shareImages: true # of all
language: en
---

A fire in a harbour. It says “shareImages: true”.
`;

const NEW = OLD.replace('shareImages: true # of all', 'shareImages: articles # of all').replace(
  'language: en\n',
  `language: en\nformat: ${FORMAT}\n`,
);

test.each([
  ['plain', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('content from before there was a number is lifted, %s; comments and order stay', async (_, written) => {
  await withCorpus({ ...good, 'story.md': written(OLD) }, async (folder) => {
    const before = await loadCorpus(folder);
    const { output, failed } = await run(migrate, folder, []);
    expect(failed).toBe(false);
    expect(output).toBe(
      `~ story.md\nLifted from format 1 to ${FORMAT}: “shareImages” names of what pictures are drawn. 1 file changed.\n`,
    );
    expect(await readFile(join(folder, 'story.md'), 'utf8')).toBe(written(NEW));
    const after = await loadCorpus(folder);
    if ('problems' in before || 'problems' in after) throw new Error('expected two corpora');
    expect({ ...after.corpus.story, format: 1, shareImages: true }).toEqual(before.corpus.story);
    expect(after.corpus.claims.map(({ id }) => id)).toEqual(before.corpus.claims.map(({ id }) => id));
    expect(await run(migrate, folder, [])).toMatchObject({
      failed: true,
      output: `story.md is in format ${FORMAT} already, the latest\n`,
    });
  });
});

test('every other file is left as it is, to the byte', async () => {
  await withCorpus({ ...good, 'story.md': OLD }, async (folder) => {
    await run(migrate, folder, []);
    for (const [file, text] of Object.entries(good))
      if (file !== 'story.md') expect(await readFile(join(folder, file), 'utf8'), file).toBe(text);
  });
});

test('there is one migration for each version before the latest', () => {
  expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: FORMAT - 1 }, (_, index) => index + 1));
});

test.each([
  ['format: 99', 'is in format 99, and this Claimline reads up to'],
  ['format: soon', 'is not a whole number'],
])('refuses %s', async (line, message) => {
  await withCorpus({ ...good, 'story.md': OLD.replace('language: en', `language: en\n${line}`) }, async (folder) => {
    const { output, failed } = await run(migrate, folder, []);
    expect({ output, failed }).toEqual({ failed: true, output: expect.stringContaining(message) as string });
  });
});

test('the check tells of content that is newer than it can read', async () => {
  await withCorpus(good, async (folder) => {
    await writeCorpus({ 'story.md': OLD.replace('language: en', 'language: en\nformat: 99') }, folder);
    const loaded = await loadCorpus(folder);
    expect('problems' in loaded && loaded.problems.map(problemInWords)).toEqual([
      `“format” is newer than ${FORMAT}, the latest that this Claimline reads; update it`,
    ]);
    await writeFile(join(folder, 'story.md'), 'no front matter');
    expect((await run(migrate, folder, [])).output).toContain('cannot be read; npm run check says why');
  });
});
