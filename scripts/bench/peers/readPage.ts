import type { PageRecord, Records, Shell } from './records.ts';

/** The heading of one of our pages, what it is about, and the rows that it leads to. */
export function readPage(url: string, html: string, known: Records['rows']): PageRecord {
  const main = between(html, '<main', '</main>');
  const title = plain(/<h1[^>]*>([^]*?)<\/h1>/.exec(main)?.[1] ?? '');
  const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const links = main.matchAll(/href="\/((?:claims|articles|entities|events|questions)\/[^/"#]+)\/["#]/g);
  const rows = Array.from(links, ([, key]) => key ?? '').filter((key) => key in known);
  return { url, title, description, rows };
}

/** What stands around the `<main>` of one of our pages. */
export function readShell(html: string): Shell {
  const head = between(html, '<head>', '</head>');
  return {
    meta: head.slice('<head>'.length, head.indexOf('<title')),
    styles: (head.match(/<link rel="stylesheet"[^>]*>/g) ?? []).join(''),
    top: between(html, '<body', '<main').replace(/ aria-current="\w+"/g, ''),
    bottom: html.slice(html.indexOf('</main>')),
  };
}

/** From `start` up to `end`, without the latter. */
function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  return html.slice(from, html.indexOf(end, from));
}

/** The words of a piece of HTML. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(quot|#39|lt|gt|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };
