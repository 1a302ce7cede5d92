import { base } from '../../urls.ts';

/** Reads a file of this site as text, by its path from the root of the site. Rejects where it is not there. */
export async function readSiteFile(path: string): Promise<string> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}
