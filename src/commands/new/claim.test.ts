import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { problemInWords } from '../../wording/problems/problems.ts';
import { run } from '../command.fixture.ts';
import { begin } from './begin.ts';
import { DECIDED, LEDE, TEXT } from './document.fixture.ts';

describe('npm run new claim', () => {
  test('finds the words, guesses who says them, and leaves the rest to write', async () => {
    await withCorpus(good, async (folder) => {
      const { output } = await run(begin, folder, ['claim', 'port-fire', '"we will rebuild"']);
      const file = /articles\/port-fire\/claims\/(we-will-rebuild-[a-z][a-z0-9]{7})\.md/.exec(output)?.[0] ?? '';
      const text = await readFile(join(folder, file), 'utf8');
      expect(text).toContain('\nquote: We will rebuild\n');
      expect(text).toMatch(
        /attribution:.*\n {2}- label: Ada Lund\n {4}entity: ada-lund\n {4}named: true\n {4}mode: direct\norigin: ada-lund/,
      );
      const { problems } = await loadContent(folder);
      expect(problems.map((problem) => problemInWords(problem).split(' ')[0])).toEqual([
        '“statement”',
        '“kind”',
        '“modality”',
      ]);
    });
  });

  test('offers the event, the answer and the claim of another article that come nearest', async () => {
    const text = good['articles/port-fire/article.md'] ?? '';
    await withCorpus(
      { ...good, 'articles/again/article.md': text.replace('title: Fire', 'title: Again, fire') },
      async (folder) => {
        const { output } = await run(begin, folder, ['claim', 'again', 'killing at least 83 people']);
        const file = /articles\/again\/claims\/[a-z0-9-]+\.md/.exec(output)?.[0] ?? '';
        const written = await readFile(join(folder, file), 'utf8');
        expect(written).toMatch(
          /# event: fire .*\n.*\n# {3}- question: how-many-dead .*\n# {5}value:\n# {7}atLeast: 83 /,
        );
        expect(written).toContain('abcd1234, “The fire killed at least 83 people.”');
      },
    );
  });

  test('offers the nearest words, the nearest article, and one of several places', async () => {
    await withCorpus(good, async (folder) => {
      const claim = async (...args: string[]): Promise<string> => (await run(begin, folder, ['claim', ...args])).output;
      expect(await claim('port-fire', 'killing 83 peeple')).toContain('nearest words: “killing at least 83 people”');
      expect(await claim('port-fir', 'killing')).toContain('did you mean “port-fire”?');
      expect(await claim('port-fire', 'The fire is out.')).toContain('add --occurrence 1');
      expect(await claim('port-fire', 'the fire  is out', '--occurrence', '2')).toContain('Wrote ');
    });
  });

  test('names what an article lacks from which nothing can be claimed', async () => {
    await withCorpus(good, async (folder) => {
      await run(begin, folder, ['article', '-', '--slug', 'ferry'], { input: TEXT });
      expect((await run(begin, folder, ['claim', 'ferry', 'sank'])).output).toContain('“published.date” is empty');
    });
  });

  test('lists the sentences without a claim, and forgets those that are begun', async () => {
    await withCorpus(good, async (folder) => {
      await run(begin, folder, ['article', '-', '--slug', 'ferry', ...DECIDED], { input: TEXT });
      const list = async (): Promise<string> => (await run(begin, folder, ['claim', 'ferry'])).output;
      expect(await list()).toBe(
        `1. (paragraph 1) ${LEDE}\n2. (paragraph 2) 1. The mayor, Ada Lund, said: “1 * 2 is <not> 3.”\n3. (paragraph 2) It was calm yesterday.\n`,
      );
      await run(begin, folder, ['claim', 'ferry', 'The ferry sank on Friday']);
      expect(await list()).toMatch(/^1\. \(paragraph 2\)/);
    });
  });
});
