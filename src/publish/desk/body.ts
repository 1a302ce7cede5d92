import type { Rebuff } from './guard.ts';

/** The most that a request may send, in bytes: a saved page of the longest sort, in base64. */
export const MOST_BYTES = 6 * 1024 * 1024;

/** Reads the JSON that a request sends. Stops reading as soon as it is too much. */
export async function readJson(
  request: AsyncIterable<Uint8Array>,
  most = MOST_BYTES,
): Promise<{ value: unknown } | Rebuff> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > most) return { status: 413, message: `This is more than ${most} bytes.` };
    parts.push(part);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { value: JSON.parse(text) };
  } catch {
    return { status: 400, message: 'This is no JSON.' };
  }
}
