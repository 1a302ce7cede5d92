import { createHash } from 'node:crypto';

/** What a file holds as a SHA-256 digest in hexadecimal: two files with the same digest are the same, byte for byte. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
