import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { packed } from './packed.ts';

test('a file whose name says so is packed, and always the same way', () => {
  const file = packed({ path: 'compare/data.json.gz', content: () => '{"language":"en"}' });
  const bytes = file.content() as Uint8Array;
  expect(gunzipSync(bytes).toString()).toBe('{"language":"en"}');
  expect(bytes).toEqual(file.content());
});

test('it is made of its text, which is made once', () => {
  const made = vi.fn(() => '{"language":"en"}');
  const file = packed({ path: 'compare/data.json.gz', content: made });
  const other = packed({ path: 'compare/data.json.gz', content: () => '{"language":"de"}' });
  expect(file.madeOf?.()).toEqual(['{"language":"en"}']);
  expect(file.madeOf?.()).not.toEqual(other.madeOf?.());
  expect(file.content()).toBeInstanceOf(Uint8Array);
  expect(made).toHaveBeenCalledOnce();
});

test('any other stays as it is', () => {
  const file = { path: 'data/claims.json', content: () => '[]' };
  expect(packed(file)).toBe(file);
});
