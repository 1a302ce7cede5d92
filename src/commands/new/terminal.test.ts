import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import type { Ask } from '../command.ts';
import { run } from '../command.fixture.ts';
import { begin } from './begin.ts';

interface Sitting {
  folder: string;
  /** What the command reported at its end, after all that it said before. */
  done: string;
  failed: boolean;
  /** What it asked, in order. */
  asked: string[];
}

/** Sits at the terminal of `npm run new` with these answers, and leaves after the last. */
async function sit(
  files: Record<string, string>,
  answers: readonly string[],
  argsIn: (folder: string) => string[],
  look: (sitting: Sitting) => Promise<void>,
): Promise<void> {
  await withCorpus({ ...good, ...files }, async (folder) => {
    const asked: string[] = [];
    const left = [...answers];
    const ask: Ask = (question) => {
      asked.push(question);
      return Promise.resolve(left.shift());
    };
    const { output, failed } = await run(begin, folder, argsIn(folder), { ask });
    await look({ folder, done: output, failed, asked });
  });
}

const worksheet = (): string[] => ['claim', 'port-fire'];

const ARTICLE = good['articles/port-fire/article.md'] ?? '';
const MORE = { 'articles/port-fire/article.md': `${ARTICLE}\nIt rained. Ships sank and boats sank.\n` };

async function quotesOf(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, 'articles/port-fire/claims'));
  const fresh = files.filter((file) => good[`articles/port-fire/claims/${file}`] === undefined);
  const texts = await Promise.all(
    fresh.map((file) => readFile(join(folder, 'articles/port-fire/claims', file), 'utf8')),
  );
  return texts.map((text) => /^quote: (.*)$/m.exec(text)?.[1] ?? '').sort();
}

test('the worksheet steps through the sentences: skip, claim whole, claim parts', async () => {
  await sit(MORE, ['', 'c', 'Ships sank', 'boots sank', 'y', ''], worksheet, async ({ folder, done, asked }) => {
    // The first bare sentence is the second “The fire is out.”
    expect(await quotesOf(folder)).toEqual(['It rained', 'Ships sank', 'boats sank']);
    expect(asked.some((question) => question.includes('“boats sank”'))).toBe(true);
    expect(done).toMatch(/\n1 sentence without a claim\.\n$/);
  });
});

test('the worksheet claims the very sentence where its words stand twice', async () => {
  await sit({}, ['c'], worksheet, async ({ folder, done }) => {
    expect(await quotesOf(folder)).toEqual(['The fire is out']);
    expect(done).toMatch(/\nEvery sentence carries a claim\.\n$/);
  });
});

test.each([['q'], ['x', 'q'], []])('the worksheet is left without a trace (%j)', async (...answers) => {
  await sit(MORE, answers, worksheet, async ({ folder, done }) => {
    expect(await quotesOf(folder)).toEqual([]);
    expect(done).toMatch(/\n3 sentences without a claim\.\n$/);
  });
});

const TEXT = 'The ferry sank on Friday, the mayor said on the quay.\n\nNobody knows why it sank so fast.\n';

const article = (folder: string): string[] => ['article', join(folder, 'raw.txt')];

test('an article’s editor is asked for what the document does not tell, until it will do', async () => {
  const answers = [
    'The ferry sinks',
    'daily-gul',
    'daily-gull',
    'Friday',
    '2031-05-03',
    'It says Friday.',
    'reportage',
    '',
    'Ours.',
  ];
  await sit({ 'raw.txt': TEXT }, answers, article, async ({ folder, done, asked }) => {
    expect(asked.map((question) => question.split(/[,:]/)[0])).toEqual([
      'Title',
      'Publisher',
      'Publisher',
      'Published',
      'Published',
      'How was that found',
      'Genre',
      'Its address',
      'Rights',
    ]);
    expect(done).toContain('articles/ferry-sinks/article.md');
    const { entries } = await loadContent(folder);
    expect(entries.articles.find(({ slug }) => slug === 'ferry-sinks')?.data).toMatchObject({
      title: 'The ferry sinks',
      titleSupplied: true,
      publisher: 'daily-gull',
      published: { date: '2031-05-03', basis: 'inferred', because: 'It says Friday.' },
    });
  });
});

test('nothing is written where the editor leaves', async () => {
  await sit({ 'raw.txt': TEXT }, ['The ferry sinks'], article, async ({ folder, done, failed }) => {
    expect({ done, failed }).toEqual({ done: 'Nothing was written.\n', failed: true });
    expect(await readdir(join(folder, 'articles'))).toEqual(['port-fire']);
  });
});
