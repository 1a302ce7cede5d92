import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements of which a reader sees no words. */
const UNSEEN = 'base head iframe link meta noscript object script style svg template'.split(' ');

/** Elements within a line of text. */
const INLINE =
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  );

/** Takes out of a page what a reader does not see; the head keeps what tells about the text. */
export function removeUnseen(page: Root): void {
  visit(page, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const unseen = node.type === 'element' && UNSEEN.includes(node.tagName) && !tells(node);
    if (!unseen && node.type !== 'comment') return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function tells({ tagName, properties }: Element): boolean {
  return ['head', 'meta'].includes(tagName) || (tagName === 'script' && properties.type === 'application/ld+json');
}

/** Leaves of a tree only its blocks and their words: no links, no emphasis, no pictures. */
export function flattenInline(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (['head', 'script', 'img', 'picture', 'video', 'audio', 'input', 'textarea', 'select'].includes(node.tagName)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (!INLINE.includes(node.tagName)) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}
