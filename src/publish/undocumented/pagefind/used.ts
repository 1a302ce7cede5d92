/** What a browser uses of an index besides its words, by the names of fields and filters. */
export interface Used {
  /** The fields that it reads of a page. */
  fields: readonly string[];
  /** The filters whose values it reads of a page. */
  filters: readonly string[];
  /** The filters by which it narrows results. */
  narrowing: readonly string[];
}

/** A page, as Pagefind keeps it in JSON; it has more members, which its browser code never reads. */
interface Page {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The browser code takes these for a list even where there are none. */
  anchors: unknown[];
}

/** The page, in JSON as Pagefind made it, with only what a browser uses of it. */
export function usedOf(json: string, { fields, filters }: Pick<Used, 'fields' | 'filters'>): string {
  const page = JSON.parse(json) as Page;
  const { url, content, anchors } = page;
  return JSON.stringify({ url, content, meta: pick(page.meta, fields), filters: pick(page.filters, filters), anchors });
}

function pick<T>(from: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
