import { expect, test, vi } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { readCorpus } from '../readCorpus.fixture.ts';

/** Stands in for Pagefind: what it says of each record, and how many pages it claims to hold. */
const answers = vi.hoisted(() => ({ errors: [] as string[], pages: 3 }));
vi.mock('pagefind', () => ({
  createIndex: () => {
    const entry = {
      path: 'pagefind-entry.json',
      content: new TextEncoder().encode(`{"languages":{"en":{"page_count":${answers.pages}}}}`),
    };
    const index = {
      addCustomRecord: () => Promise.resolve({ errors: answers.errors }),
      getFiles: () => Promise.resolve({ errors: [], files: [entry] }),
      deleteIndex: () => Promise.resolve(null),
    };
    return Promise.resolve({ errors: [], index });
  },
}));
const { searchOf } = await import('./searchIndex.ts');

test.each([
  ['Pagefind finds fault with a record', { errors: ['no content'], pages: 3 }, 'no content'],
  ['a claim is missing from the index', { errors: [], pages: 2 }, 'it holds 2 of 3 claims'],
])('the build fails where %s', async (_, answer, message) => {
  Object.assign(answers, answer);
  await withCorpus(good, async (folder) => {
    const index = await searchOf(await readCorpus(folder)).feed();
    await expect(index()).rejects.toThrow(message);
  });
});
