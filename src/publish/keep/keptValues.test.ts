import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepInFolder, keepInMemory, type KeptValues } from './keptValues.ts';

interface Value {
  name: string;
  bytes: Uint8Array;
}

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'values');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const value: Value = { name: 'ferry', bytes: Uint8Array.of(0, 255) };

describe.each<[string, () => KeptValues<Value>]>([
  ['a folder', () => keepInFolder(folder, 'code')],
  ['memory', () => keepInMemory()],
])('values in %s', (_, open) => {
  test('are there until they are forgotten', () => {
    const kept = open();
    kept.keepOnly(new Set());
    expect(kept.get('one')).toBeUndefined();
    kept.set('one', value);
    kept.set('other', { ...value, name: 'harbour' });
    kept.keepOnly(new Set(['one', 'unknown']));
    expect(kept.get('one')).toEqual(value);
    expect(kept.get('other')).toBeUndefined();
  });
});

test('a later build finds the values in a folder, unless other code made them', () => {
  keepInFolder(folder, 'code').set('one', value);
  expect(keepInFolder(folder, 'code').get('one')).toEqual(value);
  const changed = keepInFolder(folder, 'other code');
  expect(changed.get('one')).toBeUndefined();
  changed.keepOnly(new Set(['one']));
  expect(readdirSync(folder)).toEqual([]);
});
