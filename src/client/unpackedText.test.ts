import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackedText } from './unpackedText.ts';

const TEXT = 'The ferry “Ålesund” – 14 hurt.';

describe('the text of a file', () => {
  it.each([
    ['packed', gzipSync(TEXT), TEXT],
    ['unpacked by its host', Buffer.from(TEXT), TEXT],
    ['of one letter', Buffer.from('a'), 'a'],
    ['that is empty', Buffer.from(''), ''],
  ])('%s', async (_, bytes, expected) => {
    expect(await unpackedText(new Response(bytes))).toBe(expected);
  });

  it('is refused where the file breaks off', async () => {
    const broken = gzipSync(TEXT).subarray(0, 20);
    await expect(unpackedText(new Response(broken))).rejects.toThrow();
  });
});
