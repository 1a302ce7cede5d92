import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed } from './packed.ts';

test('a file whose name says so is packed, and always the same way', () => {
  const file = packed({ path: 'compare/data.json.gz', content: () => '{"language":"en"}' });
  const bytes = file.content() as Uint8Array;
  expect(gunzipSync(bytes).toString()).toBe('{"language":"en"}');
  expect(bytes).toEqual(file.content());
});

test('any other stays as it is', () => {
  const file = { path: 'data/claims.json', content: () => '[]' };
  expect(packed(file)).toBe(file);
});
