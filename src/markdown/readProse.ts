import { visit } from 'unist-util-visit';
import type { Prose } from '../model/rules/rule.ts';
import { parseSyntax } from './tree.ts';

/** What every link that an editor writes, and all raw HTML, holds; without it there is nothing to parse. */
const LINK_OR_HTML = /[<[]/;

/**
 * The links and the raw HTML of a Markdown body, with their offsets, for the rules about prose. An address that merely
 * stands in the text, which GFM makes a link of, is the text's and no link of the editor's.
 */
export function readProse(markdown: string): Prose {
  const prose: Prose = { links: [], html: [] };
  if (!LINK_OR_HTML.test(markdown)) return prose;
  visit(parseSyntax(markdown), (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'html') prose.html.push({ value: node.value, offset });
    else if (node.type === 'link' && !(node.position && /[[<]/.test(markdown.charAt(offset)))) return;
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      prose.links.push({ url: node.url, offset });
  });
  return prose;
}
