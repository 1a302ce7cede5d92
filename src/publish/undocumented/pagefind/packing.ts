import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What each packed file of Pagefind begins with. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** What a packed file of Pagefind holds, as bytes. Throws where it is none. */
export function unpackBytes(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no packed file of Pagefind.');
  return bytes.subarray(SIGNATURE.length);
}

/** What a packed file of Pagefind holds, where it is CBOR (RFC 8949). */
export const unpack = (content: Uint8Array): unknown => decode(unpackBytes(content));

/** Packs bytes as Pagefind does. */
export function packBytes(content: Uint8Array, windowBits: number = constants.Z_MAX_WINDOWBITS): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: constants.Z_BEST_COMPRESSION, windowBits });
}

/** Packs a value as CBOR. */
export const pack = (content: unknown, windowBits?: number): Uint8Array => packBytes(encode(content), windowBits);
