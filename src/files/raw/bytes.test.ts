import { describe, expect, test } from 'vitest';
import { decodeDocument } from './bytes.ts';

describe('decodeDocument', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  test.each([
    ['UTF-8', bytes('é'), undefined, 'é'],
    ['UTF-8 with a byte-order mark', bytes('\ufeffé'), undefined, 'é'],
    ['UTF-16 with a byte-order mark', Uint8Array.of(0xff, 0xfe, 0xe9, 0), undefined, 'é'],
    ['what the editor says', latin('\u00e9\u0093'), 'windows-1252', 'é“'],
    ['UTF-8 whatever the page says', bytes('<meta charset="iso-8859-1">é'), undefined, '<meta charset="iso-8859-1">é'],
    ['what has null bytes', bytes('a text with a\0 null byte'), undefined, 'a text with a null byte'],
    ['what the page says', latin('<meta charset="iso-8859-1">\u00e9'), undefined, '<meta charset="iso-8859-1">é'],
  ])('reads %s', (_, given, encoding, text) => {
    expect(decodeDocument(given, encoding)).toEqual({ text, notes: [] });
  });

  test.each([
    ['encodings that nobody knows', bytes('a'), 'klingon', 'has an encoding that is not known here, “klingon”'],
    ['nothing', bytes(' \n'), undefined, 'is empty'],
    ['binary files', Uint8Array.of(1, 0, 2, 65), undefined, 'is not text'],
    ['PDFs', bytes('%PDF-1.7'), undefined, 'is a PDF; copy its text'],
    ['Word files', bytes('PK\u0003\u0004'), undefined, 'is a Word, OpenDocument or EPUB file'],
    ['web archives', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0'), undefined, 'is a web archive'],
    ['what is huge', new Uint8Array(17 * 1024 * 1024), undefined, 'is larger than 16 MiB'],
  ])('refuses %s', (_, given, encoding, refusal) => {
    expect(decodeDocument(given, encoding)).toEqual({ refusal: expect.stringContaining(refusal) as string });
  });
});

test('what no encoding explains is read all the same, and a note says so', () => {
  const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
  expect(decodeDocument(Uint8Array.of(...bytes('på kajen, så\n'), 0xe5, ...bytes(' æ')))).toEqual({
    text: 'på kajen, så\n\ufffd æ',
    notes: ['Not all of it is text in UTF-8: the sign “\ufffd” stands for what is not, the first in line 2.'],
  });
  expect(decodeDocument(Uint8Array.of(...bytes('caf'), 0xe9))).toEqual({
    text: 'café',
    notes: ['It is not in UTF-8 and was read as windows-1252; --encoding says what else it is.'],
  });
  expect(decodeDocument(Uint8Array.of(...bytes('a long enough text'), 7))).toMatchObject({
    text: 'a long enough text',
    notes: ['A control character was taken out.'],
  });
});
