import { visit } from 'unist-util-visit';
import type { Prose } from '../model/rules/rule.ts';
import { lostSigns } from './lost.ts';
import { parseSyntax } from './tree.ts';

/**
 * Every link that an editor writes, all raw HTML, and all that Markdown can take signs out of has one of these; a text
 * without them need not be parsed.
 */
const SYNTAX = /[<[*_]|^ {0,3}(?:[-+]|\d+[.)])\s/m;

/**
 * The links, the raw HTML, the pictures and the lost signs of a Markdown body, with their offsets, for the rules about prose. Bare
 * addresses, which GFM turns into links, are left out: no editor wrote them as links.
 */
export function readProse(markdown: string): Prose {
  const prose: Prose = { links: [], html: [], pictures: [], lost: [] };
  if (!SYNTAX.test(markdown)) return prose;
  const tree = parseSyntax(markdown);
  prose.lost.push(...lostSigns(tree, markdown));
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'html') prose.html.push({ value: node.value, offset });
    else if (node.type === 'link' && !(node.position && /[[<]/.test(markdown.charAt(offset)))) return;
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      prose.links.push({ url: node.url, offset });
    if (node.type === 'image') prose.pictures.push({ url: node.url, offset });
  });
  return prose;
}
