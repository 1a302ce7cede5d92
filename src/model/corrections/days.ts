import { tally } from '../tally.ts';
import { pagesOfGroups, type Group, type GroupPart, type ListPage } from '../views/paging/paging.ts';
import { PAGE_SIZE } from '../views/paging/limits.ts';
import type { Article } from '../story/corpus.ts';
import { SITE_CHANGES, type SiteChange, type What } from './siteChanges.ts';

/** A line of the list of the site's changes: one change, or all claims of an article that were added on one day. */
export type ChangeLine = { change: SiteChange } | { date: string; article: Article; added: number };

/** A day, and how often each thing was done on it. */
export interface Day {
  date: string;
  counts: { what: What; sort: SiteChange['sort']; count: number }[];
}

/** The changes as lines, in their order. What was added with its article is one line with it, since an article has many claims. */
export function linesOf(changes: readonly SiteChange[]): ChangeLine[] {
  const lines: ChangeLine[] = [];
  const additions = new Map<string, ChangeLine & { added: number }>();
  for (const change of changes) {
    const { date, what, sort, article } = change;
    if (what === 'added' && sort === 'article') continue;
    if (what !== 'added' || !article) {
      lines.push({ change });
      continue;
    }
    const key = `${date} ${article.slug}`;
    const line = additions.get(key) ?? { date, article, added: 0 };
    if (line.added === 0) lines.push(line);
    line.added += 1;
    additions.set(key, line);
  }
  return lines;
}

/** The day of a line. */
export const dateOf = (line: ChangeLine): string => ('change' in line ? line.change.date : line.date);

/** The pages of the list, by days, the latest first. On each day what was added comes last. */
export function correctionPages(changes: readonly SiteChange[]): ListPage<GroupPart<string, ChangeLine>>[] {
  const groups = [...Map.groupBy(linesOf(changes), dateOf)].map(([key, items]): Group<string, ChangeLine> => ({
    key,
    items: [...items.filter((line) => 'change' in line), ...items.filter((line) => !('change' in line))],
  }));
  return pagesOfGroups(groups, PAGE_SIZE.corrections);
}

/** The days on which anything was done, the latest first, and how often each thing was. */
export function daysOf(changes: readonly SiteChange[]): Day[] {
  return [...Map.groupBy(changes, ({ date }) => date)].map(([date, its]) => ({
    date,
    counts: [...tally(its.map(({ what, sort }) => `${what} ${sort}`))]
      .map(([key, count]) => {
        const [what, sort] = key.split(' ') as [What, SiteChange['sort']];
        return { what, sort, count };
      })
      .sort((a, b) => SITE_CHANGES.indexOf(a.what) - SITE_CHANGES.indexOf(b.what)),
  }));
}
