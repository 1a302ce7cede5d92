import { FILTERS, type SearchRecord } from '../model/search.ts';
import { spaced } from '../model/words.ts';

/** A claim as the small page that Pagefind reads: its texts by weight, then what a result shows and is narrowed by. */
export function searchFragment({ texts, meta, filters, sort }: SearchRecord, language: string): string {
  const blocks = texts.map(({ text, weight }) => `<p data-pagefind-weight="${weight}">${escape(spaced(text))}</p>`);
  const data = [
    ...Object.entries(meta).map(([name, value]) => hold('meta', name, value)),
    ...FILTERS.flatMap((name) => filters[name].map((value) => hold('filter', name, value))),
    ...Object.entries(sort).map(([name, value]) => hold('sort', name, String(value))),
  ];
  return `<!doctype html><html lang="${language}"><body>${blocks.join('')}${data.join('')}</body></html>`;
}

function hold(what: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<p data-pagefind-${what}="${name}[data-value]" data-value="${escape(value)}"></p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
