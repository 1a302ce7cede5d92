import type { Standing } from '../../model/schemas/standing.ts';

/** The page of each record that no longer stands, with links to those that replace it. */
export function gonePaths<Kept extends Standing & { slug: string }>(
  gone: readonly Kept[],
  standing: readonly Kept[],
  linkTo: (record: Kept) => { href: string; text: string },
) {
  const named = new Map([...standing, ...gone].map((record) => [record.slug, record]));
  return gone.map((record) => ({
    params: { slug: record.slug, page: undefined },
    props: { record, instead: record.replacedBy.flatMap((slug) => named.get(slug) ?? []).map(linkTo) },
  }));
}
