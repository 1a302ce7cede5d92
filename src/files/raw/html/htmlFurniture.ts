import type { Element } from 'hast';
import { wordsOf, type Block } from './htmlBlocks.ts';

/** Elements around what belongs to a page, or to a picture, and not to its text. */
const ELEMENTS = new Set('aside button dialog figcaption footer label nav'.split(' '));

/** Words of the names that pages give to such elements. */
const NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ad(?:s|vert|vertisement)?|author-?(?:bio|box|info)|bio|breadcrumbs?|byline|captions?|comments?|cookies?|credits?',
    'disclaimer|follow|newsletter|outbrain|pagination|popular|promo|recirc|recommended|related|share|sharing|sidebar',
    'social|sponsored|subscribe|tags?|taboola|trending|wp-caption-text|caption-text',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** A line with fewer words before a link says what the link is for: “Read also: …”. */
const LEAD_IN = /^\P{L}*(?:[\p{L}\p{N}’'-]+\s*){1,4}[:：]\s*$/u;

/** Whether a block stands in an element that belongs to the page and not to its text. */
export function isAside({ around }: Block): boolean {
  return around.some((element) => ELEMENTS.has(element.tagName) || NAMES.test(nameOf(element)));
}

/** Whether a block is nothing but a link to another page, or a few words and such a link. */
export function isCrossReference({ leaves, around }: Block): boolean {
  const words = wordsOf(leaves);
  const linked = wordsOf(leaves.filter((leaf) => leaf.linked));
  if (linked === '' || around.some(({ tagName }) => tagName === 'table' || tagName === 'blockquote')) return false;
  const at = words.lastIndexOf(linked);
  const rest = at === -1 ? words : `${words.slice(0, at)}${words.slice(at + linked.length)}`;
  return (
    !/[\p{L}\p{N}]/u.test(rest) ||
    (at > 0 && LEAD_IN.test(words.slice(0, at)) && !/\p{L}/u.test(words.slice(at + linked.length)))
  );
}

/** What a page calls an element. A page, its body and its article are no part of themselves. */
function nameOf({ tagName, properties: { className, id } }: Element): string {
  return ['html', 'body', 'main', 'article'].includes(tagName)
    ? ''
    : [className, id]
        .flat()
        .filter((name) => typeof name === 'string')
        .join(' ');
}
