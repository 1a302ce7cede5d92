import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { problemInWords } from '../../wording/problems/problems.ts';
import { run } from '../command.fixture.ts';
import { begin } from './begin.ts';

describe('npm run new entity, event, question', () => {
  const text = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');

  test('make a slug of a name, and find the name in the texts', async () => {
    await withCorpus(
      {
        ...good,
        'articles/port-fire/article.md': `${good['articles/port-fire/article.md'] ?? ''}\nThe Acme-Corp (AC) burned.\n`,
      },
      async (folder) => {
        await run(begin, folder, ['entity', 'Acme Corp', '--kind', 'organisation']);
        expect(
          (await loadContent(folder)).entries.entities.find(({ slug }) => slug === 'acme-corp')?.data,
        ).toMatchObject({
          name: 'Acme Corp',
          kind: 'organisation',
          aliases: ['Acme-Corp', 'AC'],
        });
        expect((await run(begin, folder, ['entity', 'Ada Lund'])).output).toBe(
          '“Ada Lund” is a name of the entity “ada-lund” already\n',
        );
      },
    );
  });

  test('fill in what the words and the flags tell', async () => {
    await withCorpus(good, async (folder) => {
      await run(begin, folder, ['event', 'Ada Lund opens the new harbour', '--date', '2031-06']);
      expect(await text(folder, 'events/ada-lund-opens-new-harbour.md')).toMatch(
        /^date: 2031-06 .*[^]*^ {2}- ada-lund$/m,
      );
      await run(begin, folder, ['question', 'How many ships burned?', '--type', 'quantity', '--unit', 'ships']);
      expect((await loadContent(folder)).problems.map(({ rule }) => rule)).toEqual(['figure-given']);
      expect(await text(folder, 'questions/ships-burned.md')).toContain('unit: ships');
      await run(begin, folder, ['question', 'Who lit the fire?', '--type', 'position']);
      expect(await text(folder, 'questions/lit-fire.md')).toMatch(/^positions:.*\n {2}- id:/m);
    });
  });

  test('name all that the flags get wrong, and write nothing', async () => {
    await withCorpus(good, async (folder) => {
      const refused = async (...args: string[]): Promise<string[]> => {
        const { output, failed } = await run(begin, folder, args);
        expect(failed).toBe(true);
        return output.trim().split('\n');
      };
      expect(await refused('entity', 'Acme', '--kind', 'organization')).toEqual([
        expect.stringMatching(/^the kind is one of person, .*; did you mean “organisation”\?$/),
      ]);
      expect(await refused('question', 'Who lit it?', '--type', 'positions')).toEqual([
        'the type is one of quantity, position; did you mean “position”?',
      ]);
      expect(await refused('event', 'A storm', '--date', '2031-02-30', '--place', 'eastport')).toEqual([
        '“2031-02-30” is not a day of the calendar',
        'no entity “eastport”; begin it with npm run new -- entity eastport',
      ]);
      expect(await readdir(join(folder, 'entities'))).toEqual(['ada-lund.md', 'daily-gull.md']);
      expect(await readdir(join(folder, 'events'))).toEqual(['fire.md']);
    });
  });

  test.each(['article', 'entity', 'event', 'question'])(
    'and %s: begin a slug that only lacks what is required, and overwrite nothing',
    async (kind) => {
      await withCorpus(good, async (folder) => {
        expect((await run(begin, folder, [kind, 'fresh'])).failed).toBe(false);
        const { problems } = await loadContent(folder);
        expect(problems.map(problemInWords).filter((words) => !/must be|is empty|has no text/.test(words))).toEqual([]);
        expect(problems).not.toEqual([]);
        expect(await run(begin, folder, [kind, 'fresh'])).toMatchObject({
          failed: true,
          output: expect.stringMatching(/already/) as string,
        });
      });
    },
  );

  test.each([[], ['claim'], ['poem', 'x'], ['entity', 'Acme', '--date', '2031'], ['claim', 'a', 'b', 'c']])(
    '%j shows how',
    async (...args) => {
      await withCorpus(good, async (folder) => {
        const { output, failed } = await run(begin, folder, args);
        expect([failed, output]).toEqual([true, expect.stringContaining('npm run new -- claim <article>')]);
      });
    },
  );
});
