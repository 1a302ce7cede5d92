import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { RawDocument } from './document.ts';

/** The names under which pages give the day of publication, the most telling first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'date',
];

/** What a page says of itself in its head and in its `time` elements. */
export function saysOf(page: Root, html: string): RawDocument['says'] {
  const said = new Map<string, string>();
  const dates: { from: string; value: string }[] = [];
  let language: string | undefined;
  visit(page, 'element', ({ tagName, properties, children }) => {
    const value = (key: string): string => (typeof properties[key] === 'string' ? properties[key].trim() : '');
    if (tagName === 'html') language = value('lang') || undefined;
    if (tagName === 'meta') {
      const names = [properties.property, properties.name, properties.itemProp].flat();
      const key = names.find((name) => typeof name === 'string')?.toLowerCase() ?? '';
      if (key !== '' && !said.has(key) && value('content') !== '') said.set(key, value('content'));
    }
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) said.set('canonical', value('href'));
    if (tagName === 'time' && value('dateTime') !== '')
      dates.push({ from: 'a time element', value: value('dateTime') });
    const [text] = children;
    if (tagName === 'script' && properties.type === 'application/ld+json' && text?.type === 'text') {
      const published = /"datePublished"\s*:\s*"([^"]+)"/.exec(text.value)?.[1];
      if (published !== undefined) said.set('datepublished', published);
    }
  });
  const savedFrom = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  const site = said.get('og:site_name');
  const url = [said.get('canonical'), said.get('og:url'), savedFrom].find((address) => /^https?:/.test(address ?? ''));
  return {
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    dates: [...PUBLISHED.flatMap((from) => (said.has(from) ? [{ from, value: said.get(from) ?? '' }] : [])), ...dates],
  };
}
