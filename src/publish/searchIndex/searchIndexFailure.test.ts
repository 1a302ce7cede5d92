import type { CustomRecord, PagefindServiceConfig } from 'pagefind';
import { expect, test, vi } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { keepInMemory } from '../keep/keptValues.ts';
import { readCorpus } from '../readCorpus.fixture.ts';

/** What Pagefind says of each record, and how many records never reach it. */
const answers = vi.hoisted(() => ({ errors: [] as string[], lost: 0 }));
vi.mock('pagefind', async (original) => {
  const pagefind = await original<typeof import('pagefind')>();
  return {
    ...pagefind,
    createIndex: async (settings: PagefindServiceConfig) => {
      const { index } = await pagefind.createIndex(settings);
      const add = async (record: CustomRecord): Promise<object> =>
        answers.lost-- > 0 ? { errors: [] } : { ...(await index?.addCustomRecord(record)), errors: answers.errors };
      return { errors: [], index: { ...index, addCustomRecord: add } };
    },
  };
});
const { searchOf } = await import('./searchIndex.ts');

test.each([
  ['Pagefind finds fault with a record', { errors: ['no content'], lost: 0 }, 'no content'],
  ['a claim is missing from the index', { errors: [], lost: 1 }, 'it holds 2 of 3 claims'],
])('the build fails where %s', async (_, answer, message) => {
  Object.assign(answers, answer);
  await withCorpus(good, async (folder) => {
    const corpus = await readCorpus(folder);
    await expect(searchOf(corpus, keepInMemory())).rejects.toThrow(message);
  });
});
