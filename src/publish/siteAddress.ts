import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontMatter } from '../files/read/frontMatter.ts';
import { storySchema } from '../model/schemas/story.ts';

/**
 * The address at which the site of a content folder will stand: the one that was `given` as `SITE_URL`, else what `story.md`
 * says; undefined where nobody knows it. Throws where the given one is no address of a host.
 */
export function siteAddress(folder: string, given: string | undefined): string | undefined {
  if (!given) return storySite(folder);
  const { protocol, pathname } = URL.parse(given) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`SITE_URL is “${given}”, which is not a whole address; write it as https://example.org`);
  if (pathname !== '/') throw new Error(`SITE_URL is “${given}”, which has a path; give that as BASE_PATH`);
  return given;
}

/** A story that cannot be read has no address yet; what is wrong with it is for the check to say. */
function storySite(folder: string): string | undefined {
  const file = join(folder, 'story.md');
  const content = existsSync(file) ? parseFrontMatter(file, readFileSync(file, 'utf8')) : [];
  return Array.isArray(content) ? undefined : storySchema.safeParse(content.data).data?.site;
}
