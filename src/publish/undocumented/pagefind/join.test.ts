import { isDeepStrictEqual } from 'node:util';
import * as pagefind from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { byPath, contentsOf, indexOf, madeUp, whole } from './index.fixture.ts';
import { joinShards } from './join.ts';

afterAll(() => pagefind.close());

/** What differs between two indexes; to print all of it takes very long. */
const differences = (one: Record<string, unknown>, other: Record<string, unknown>): string[] =>
  Object.keys({ ...one, ...other }).filter((part) => !isDeepStrictEqual(one[part], other[part]));

describe('an index that is joined of shards', () => {
  test.each([
    [1, 1],
    [9, 9],
    [60, 17],
    [500, 500],
    [900, 130],
  ])('holds the same as a single one: %i records in shards of %i', async (count, size) => {
    const records = madeUp(count);
    const starts = records.flatMap((_, at) => (at % size === 0 ? [at] : []));
    const parts = await Promise.all(starts.map((start) => indexOf(records.slice(start, start + size), start)));
    const joined = joinShards(parts.map(whole)).map(({ path, content }) => ({ path, content: content() }));
    const single = contentsOf(byPath(await indexOf(records)));
    expect(differences(contentsOf(byPath(joined)), single)).toEqual([]);
    expect((single.words as unknown[]).length > 1).toBe(count >= 500);
  });

  test('holds nothing where there is no record', async () => {
    const paths = joinShards([whole(await indexOf([]))]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
  });

  test('is refused where the records of its shards have other fields', async () => {
    const [record] = madeUp(1);
    if (!record) throw new Error('no record');
    const shards = await Promise.all([indexOf([record]), indexOf([{ ...record, meta: { note: 'x' } }], 1)]);
    expect(() => joinShards(shards.map(whole))).toThrow('other fields');
  });
});
