import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { keepSigns } from '../../markdown/lost.ts';
import { parseSyntax } from '../../markdown/tree.ts';
import { parseFrontMatter, splitFrontMatter } from '../read/frontMatter.ts';
import type { RawDocument } from './document.ts';

/** Reads a Markdown document. Raw HTML goes, since pages leave it out; front matter is asked for what it says. */
export function readMarkdownDocument(text: string): RawDocument {
  const source = text.replace(/\r\n?/g, '\n');
  const split = splitFrontMatter(source);
  const tree = parseSyntax(keepSigns(source.slice(split?.bodyStart ?? 0), parseSyntax));
  const removed = takeHtml(tree);
  const front = split ? parseFrontMatter('', source) : [];
  const data = Array.isArray(front) || typeof front.data !== 'object' || front.data === null ? {} : front.data;
  const said = (key: string): string | undefined => {
    const value: unknown = Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const fields = { title: said('title'), byline: said('author'), url: said('url'), language: said('language') };
  const date = said('date');
  return {
    tree,
    removed,
    notes: [],
    says: {
      ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
      dates: date === undefined ? [] : [{ from: 'the front matter', value: date }],
    },
  };
}

function takeHtml(tree: Root): string[] {
  const removed: string[] = [];
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const words = node.value
      .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words !== '') removed.push(words);
    (parent.children as RootContent[]).splice(index, 1);
    return [SKIP, index];
  });
  return removed;
}
