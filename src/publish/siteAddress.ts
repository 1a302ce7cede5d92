import { storyHead } from './storyHead.ts';

/**
 * The address at which the site of a content folder will stand: the one that was `given` as `SITE_URL`, else what `story.md`
 * says; undefined where nobody knows it. Throws where the given one is no address of a host.
 */
export function siteAddress(folder: string, given: string | undefined): string | undefined {
  if (!given) return storyHead(folder)?.site;
  const { protocol, pathname } = URL.parse(given) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`SITE_URL is “${given}”, which is not a whole address; write it as https://example.org`);
  if (pathname !== '/') throw new Error(`SITE_URL is “${given}”, which has a path; give that as BASE_PATH`);
  return given;
}
