import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { lineOf } from './htmlBlocks.ts';

/** What a page gives of itself in its head. */
export interface Head {
  /** The `meta` values, by name in lower case; the first of each. */
  meta: ReadonlyMap<string, string>;
  /** What the window is called. */
  title: string;
  /** Where the page stands on the web. */
  url: string | undefined;
  /** The language that it is marked with. */
  language: string | undefined;
  /** Where its licence stands. */
  licence: string | undefined;
}

/** Reads what a page gives of itself in its head, and what a browser notes when it saves one. */
export function headOf(page: Root, html: string): Head {
  const meta = new Map<string, string>();
  let [title, language, canonical, licence] = ['', '', '', ''];
  visit(page, 'element', (element) => {
    const { tagName, properties } = element;
    const value = (key: string): string => (typeof properties[key] === 'string' ? properties[key].trim() : '');
    if (tagName === 'html') language ||= value('lang') || value('xmlLang');
    if (tagName === 'title') title ||= lineOf(element);
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) canonical ||= value('href');
    if (tagName === 'link' && [properties.rel].flat().includes('license')) licence ||= value('href');
    if (tagName !== 'meta' || value('content') === '') return;
    for (const name of [properties.property, properties.name, properties.itemProp, properties.httpEquiv].flat())
      if (typeof name === 'string' && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), value('content'));
  });
  const savedFrom = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  const url = [canonical, meta.get('og:url'), savedFrom].find((address) => /^https?:\/\//.test(address ?? ''));
  return { meta, title, url, language: language || undefined, licence: licence || undefined };
}
