import type { SoundContent } from '../../files/read/soundContent.ts';
import type { Links } from './links.ts';
import { brokenLinks, siteFiles, type SiteFiles } from './siteLinks.ts';

/** What a site has to have because of its content. */
export interface Expected {
  /** The ids of the claims that were ever published, or are now. */
  claims: readonly string[];
  /** Where other stories stand on the same host, which may be there or not. */
  elsewhere: readonly string[];
}

/** What is known of a site before it is looked over. */
export interface Known {
  /** The last site, whose links were good. */
  last: SiteFiles;
  /** The links of the pages that were made anew since. */
  made: Links;
  /** Files of the site that this build has seen there. */
  known: ReadonlySet<string>;
}

/** What the site of some content has to have. */
export function expectedOf({ entries, records }: SoundContent): Expected {
  const published = records.ledger?.lines.map(({ key }) => key) ?? [];
  return {
    claims: [...entries.claims.map(({ data }) => data.id), ...published],
    elsewhere: entries.story.data.alsoSearch.map(({ path }) => path),
  };
}

/**
 * Looks a finished site over before it takes the place of the last one: that every link and `#anchor` within it leads
 * somewhere, and that every claim ever published has its page. Returns what is wrong.
 */
export function siteFaults(root: string, { claims, elsewhere }: Expected, { last, made, known }: Known): string[] {
  const site = siteFiles(root, known);
  return [
    ...brokenLinks(site, last, made, elsewhere),
    ...claims
      .filter((id) => !site.files.has(`claims/${id}/index.html`))
      .map((id) => `claims/${id}/ is not there, though the claim was published`),
  ];
}
