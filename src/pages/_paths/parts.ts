import { beginnings, type GroupPart, type ListPage } from '../../model/views/paging/paging.ts';
import { pagePath, partUrl } from '../../urls.ts';

/** A part of a list, where it begins, and how many things it holds. */
interface PartLink {
  href: string;
  title: string;
  total: number;
}

/** The pages of a list in parts, each with links to all parts, where the list is longer than one page. */
export function pathsInParts<Key, Item>(
  pages: readonly ListPage<GroupPart<Key, Item>>[],
  listUrl: string,
  titleOf: (key: Key) => string,
  idOf: (key: Key) => string = String,
): { params: { page: string | undefined }; props: { page: ListPage<GroupPart<Key, Item>>; parts: PartLink[] } }[] {
  const parts = [...beginnings(pages)].map(([key, { page, total }]) => ({
    href: partUrl(listUrl, page, idOf(key)),
    title: titleOf(key),
    total,
  }));
  return pages.map((page) => ({
    params: { page: pagePath(page.number) },
    props: { page, parts: page.of > 1 ? parts : [] },
  }));
}
