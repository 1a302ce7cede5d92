import { visit } from 'unist-util-visit';
import type { Prose } from '../model/rules/rule.ts';
import { parseSyntax } from './tree.ts';

/**
 * Every link that an editor writes, and all raw HTML, has one of these characters; a text without them need not be
 * parsed.
 */
const LINK_OR_HTML = /[<[]/;

/**
 * The links and the raw HTML of a Markdown body, with their offsets, for the rules about prose. Bare addresses, which
 * GFM turns into links, are left out: no editor wrote them as links.
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
