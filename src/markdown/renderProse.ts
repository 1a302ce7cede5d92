import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { articleUrl, claimUrl, entityUrl, eventUrl, questionUrl } from '../urls.ts';
import { parseMarkdown } from './tree.ts';

const RESOLVERS: Record<string, (target: string) => string> = {
  article: articleUrl,
  claim: claimUrl,
  entity: entityUrl,
  event: eventUrl,
  question: questionUrl,
};

/** The editors' Markdown as HTML, its `claim:`, `entity:`, `event:`, `question:` and `article:` links resolved. */
export function renderProse(markdown: string): string {
  const tree = parseMarkdown(markdown);
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    const [, scheme = '', target = ''] = (typeof href === 'string' && /^([a-z]+):(.+)$/.exec(href)) || [];
    const resolve = RESOLVERS[scheme];
    if (resolve) node.properties.href = resolve(target);
  });
  return toHtml(tree);
}
