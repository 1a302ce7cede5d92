import { base } from '../../urls.ts';

/** What pages link to. Texts hold one byte a character: to find attributes needs no more, and to decode a page takes longer than to search it. */
export interface Links {
  /** The pages that were read, by their paths from the root of the site. */
  pages: Set<string>;
  /** Each address with the first page that links to it; what stands on the page itself is not among them. */
  targets: Map<string, string>;
  /** Links to places on the page itself that are not there, each told in words. */
  faults: string[];
}

export function noLinks(): Links {
  return { pages: new Set(), targets: new Map(), faults: [] };
}

/** Adds the links of one page to those of others; `html` is its bytes. */
export function addLinks({ pages, targets, faults }: Links, page: string, html: string): void {
  pages.add(page);
  for (const found of valuesOf(html, [' href="', ' src="'])) {
    const link = WITHIN.test(found) ? folderOf(page) + found : found;
    if (!link.startsWith('#')) {
      // A copy, since a part of a string keeps the whole string in memory.
      if (!targets.has(link)) targets.set(Buffer.from(link, 'latin1').toString('latin1'), page);
    } else if (link !== '#' && !html.includes(` id="${idIn(link)}"`)) faults.push(leadsNowhere(page, link));
  }
}

/** An address that counts from the folder of its page. */
const WITHIN = /^[^/#?:]+(?:[/#?]|$)/;

/** The address of the folder in which a page stands, as bytes. */
function folderOf(page: string): string {
  return base + Buffer.from(encodeURI(page.replace(/[^/]*$/, ''))).toString('latin1');
}

/** The ids of a page, as bytes. */
export function idsOf(html: string): Set<string> {
  return new Set(valuesOf(html, [' id="']));
}

/** The id to which a link leads, as bytes; empty where it leads to the page as a whole. */
export function idIn(link: string): string {
  const at = link.indexOf('#');
  if (at < 0) return '';
  const fragment = Buffer.from(link.slice(at + 1), 'latin1').toString();
  return Buffer.from(decodeURIComponent(fragment.replace(/:~:.*$/, ''))).toString('latin1');
}

/** The fault of a link that leads nowhere, in words; the link is given as bytes. */
export function leadsNowhere(page: string, link: string): string {
  return `${page} links to ${Buffer.from(link, 'latin1').toString()}, which is not there`;
}

function valuesOf(html: string, attributes: readonly string[]): string[] {
  const values: string[] = [];
  for (const attribute of attributes)
    for (let at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at)) {
      const start = at + attribute.length;
      at = html.indexOf('"', start);
      values.push(html.slice(start, at));
    }
  return values;
}
