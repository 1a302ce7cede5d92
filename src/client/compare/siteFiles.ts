import { base } from '../../urls.ts';
import { unpackedText } from '../unpackedText.ts';

/** Reads a file of this site as text, packed or not, by its path from the root of the site. Rejects where it is not there. */
export async function readSiteFile(path: string): Promise<string> {
  return unpackedText(await responseOf(path));
}

/** The same as bytes. */
export async function readSiteBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await responseOf(path)).arrayBuffer());
}

async function responseOf(path: string): Promise<Response> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}
