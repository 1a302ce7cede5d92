import { didYouMean } from '../../text/didYouMean.ts';
import type { Rule } from '../rule.ts';

export const rawHtml: Rule = {
  name: 'raw-html',
  proves: 'No Markdown holds raw HTML, which pages would leave out.',
  check({ prose }) {
    return [...prose].flatMap(([file, { html }]) =>
      html.map(({ value, offset }) => ({
        file,
        at: { body: offset },
        rule: this.name,
        message: `raw HTML “${value.slice(0, 40)}” is not shown; write “\\<” for a literal <, or use Markdown`,
      })),
    );
  },
};

export const linkTarget: Rule = {
  name: 'link-target',
  proves: 'A link goes to https:, mailto:, or to an article, claim, entity, event or question that exists.',
  check({ present, prose }) {
    const known = new Map(Object.entries(present));
    return [...prose].flatMap(([file, { links }]) =>
      links.flatMap(({ url, offset }) => {
        const message = fault(url, known);
        return message === undefined ? [] : [{ file, at: { body: offset }, rule: this.name, message }];
      }),
    );
  },
};

function fault(url: string, known: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  if (scheme === 'https' || scheme === 'mailto') return undefined;
  const targets = known.get(scheme);
  if (!targets)
    return `“${url.slice(0, 60)}” is not a link that pages show; use https:, mailto: or ${[...known.keys()].map((name) => `${name}:`).join(' ')}`;
  return targets.includes(rest) ? undefined : `no ${scheme} “${rest}”${didYouMean(rest, targets)}`;
}

export const textPresent: Rule = {
  name: 'text-present',
  proves: 'Every article has a text.',
  check({ entries }) {
    return entries.articles.flatMap(({ file, data, body }) =>
      body.trim() === '' && data.status === 'active'
        ? [{ file, at: { body: 0 }, rule: this.name, message: 'the article has no text after its front matter' }]
        : [],
    );
  },
};
