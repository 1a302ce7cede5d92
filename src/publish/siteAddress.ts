import type { StoryData } from '../model/schemas/story.ts';

/**
 * The address at which the site of a story will stand: the one that was `given` as `SITE_URL`, else what the head of `story.md`
 * says; undefined where nobody knows it. Throws where the given one is no address of a host.
 */
export function siteAddress(head: StoryData | undefined, given: string | undefined): string | undefined {
  if (!given) return head?.site;
  const { protocol, pathname } = URL.parse(given) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`SITE_URL is “${given}”, which is not a whole address; write it as https://example.org`);
  if (pathname !== '/') throw new Error(`SITE_URL is “${given}”, which has a path; give that as BASE_PATH`);
  return given;
}
