import { visit } from 'unist-util-visit';
import type { Prose } from '../model/rules/rule.ts';
import { parseSyntax } from './tree.ts';

/** What every link (GFM's autolinks among them) and all raw HTML holds; without it there is nothing to parse. */
const LINK_OR_HTML = /[<[@]|:\/\/|www\./i;

/** The links and the raw HTML of a Markdown body, with their offsets, for the rules about prose. */
export function readProse(markdown: string): Prose {
  const prose: Prose = { links: [], html: [] };
  if (!LINK_OR_HTML.test(markdown)) return prose;
  visit(parseSyntax(markdown), (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'html') prose.html.push({ value: node.value, offset });
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      prose.links.push({ url: node.url, offset });
  });
  return prose;
}
