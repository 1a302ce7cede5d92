import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withCorpus } from '../files/corpus.fixture.ts';
import { run } from './command.fixture.ts';
import { addresses, publish, published, servedBy, story } from './published.fixture.ts';
import { rename } from './rename.ts';

describe('npm run rename', () => {
  test.each(addresses)('%s keeps every address, and rewrites every reference', async (from) => {
    await withCorpus(story, async (folder) => {
      const { output, failed } = await run(rename, folder, [from, `${from}-new`]);
      expect({ output, failed }).toMatchObject({
        failed: false,
        output: expect.stringContaining('the old address leads to the new one.\n') as string,
      });
      const served = await servedBy(folder);
      expect([...served.keys()].sort()).toEqual([...published, `${from}-new`].sort());
      expect(served.get(from)).toBe(`${from}-new`);
    });
  });

  test('finishes what was done by hand, there and back, and a merger', async () => {
    await withCorpus({ ...story, 'entities/ada-l.md': '---\nname: A. Lund\nkind: person\n---\n' }, async (folder) => {
      expect((await run(rename, folder, ['entities/ada-lund', 'entities/ada-l'])).output).toContain(
        'to merge, move what is worth keeping',
      );
      await rm(join(folder, 'entities/ada-lund.md'));
      await run(rename, folder, ['entities/ada-lund', 'entities/ada-l']);
      expect((await servedBy(folder)).get('entities/ada-lund')).toBe('entities/ada-l');
      await run(rename, folder, ['/entities/ada-l/', 'entities/ada-lund.md']);
      expect((await servedBy(folder)).get('entities/ada-lund')).toBe('entities/ada-lund');
      expect(await readFile(join(folder, 'events/fire.md'), 'utf8')).toBe(story['events/fire.md']);
    });
  });

  test.each([
    [['entities/ada-lund'], 'npm run rename -- '],
    [['entities/ada-lund', 'events/ada-lund'], 'must be another slug of entities'],
    [['entities/ada-lund', 'entities/Ada'], 'entities/Ada is not an address'],
    [['entities/../story', 'entities/x'], 'is not an address'],
    [['entities/nobody', 'entities/no-one'], 'there is neither'],
    [['entities/ada-lund', 'entities/unknown'], 'choose another slug'],
  ])('refuses %j', async (args, message) => {
    await withCorpus(story, async (folder) => {
      const { output, failed } = await run(rename, folder, args);
      expect({ output, failed }).toMatchObject({ failed: true, output: expect.stringContaining(message) as string });
      expect(output).not.toMatch(/^\s+at /m);
      expect(await publish(folder)).toHaveProperty('served');
    });
  });
});
