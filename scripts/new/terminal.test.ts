import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { good, withCorpus } from '../../src/files/corpus.fixture.ts';
import { loadContent, type Content } from '../../src/files/read/load.ts';
import type { Refusal } from '../../src/files/read/refusal.ts';
import type { Ask } from '../ask.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

interface Sitting {
  folder: string;
  /** What the command reports at its end. */
  done: string | Refusal;
  /** What it asked, in order. */
  asked: string[];
}

/** Sits at the terminal of a command with these answers, and leaves after the last. */
async function sit(
  files: Record<string, string>,
  answers: readonly string[],
  start: (content: Content, ask: Ask, folder: string) => Promise<string | Refusal>,
  look: (sitting: Sitting) => Promise<void>,
): Promise<void> {
  await withCorpus({ ...good, ...files }, async (folder) => {
    vi.stubEnv('CONTENT_DIR', folder);
    vi.resetModules();
    vi.spyOn(console, 'log').mockReturnValue();
    const asked: string[] = [];
    const left = [...answers];
    const ask: Ask = (question) => {
      asked.push(question);
      return Promise.resolve(left.shift());
    };
    const done = await start(await loadContent(folder), ask, folder);
    await look({ folder, done, asked });
  });
}

const worksheet = async (content: Content, ask: Ask): Promise<string | Refusal> =>
  (await import('./claim.ts')).worksheet(content, 'port-fire', ask);

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
    expect(done).toBe('1 sentence without a claim.');
  });
});

test('the worksheet claims the very sentence where its words stand twice', async () => {
  await sit({}, ['c'], worksheet, async ({ folder, done }) => {
    expect(await quotesOf(folder)).toEqual(['The fire is out']);
    expect(done).toBe('Every sentence carries a claim.');
  });
});

test.each([['q'], ['x', 'q'], []])('the worksheet is left without a trace (%j)', async (...answers) => {
  await sit(MORE, answers, worksheet, async ({ folder, done }) => {
    expect(await quotesOf(folder)).toEqual([]);
    expect(done).toBe('3 sentences without a claim.');
  });
});

const TEXT = 'The ferry sank on Friday, the mayor said on the quay.\n\nNobody knows why it sank so fast.\n';

const article = async (content: Content, ask: Ask, folder: string): Promise<string | Refusal> =>
  (await import('./article.ts')).newArticle(content, join(folder, 'raw.txt'), {}, ask);

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
  await sit({ 'raw.txt': TEXT }, ['The ferry sinks'], article, async ({ folder, done }) => {
    expect(done).toEqual({ refusal: 'Nothing was written.' });
    expect(await readdir(join(folder, 'articles'))).toEqual(['port-fire']);
  });
});
