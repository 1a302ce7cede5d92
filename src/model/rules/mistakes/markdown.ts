import type { Said } from '../../said.ts';
import { nearestName } from '../../text/didYouMean.ts';
import type { MistakeParams } from '../params/mistakes.ts';
import { defineRule } from '../rule.ts';

export const rawHtml = defineRule('raw-html', {
  proves: 'No Markdown holds raw HTML, which pages would leave out.',
  check({ prose }, problem) {
    return [...prose].flatMap(([file, { html }]) =>
      html.map(({ value, offset }) => problem({ file, at: { body: offset } }, 'unshown', { html: value })),
    );
  },
});

export const linkTarget = defineRule('link-target', {
  proves: 'A link goes to https:, mailto:, or to an article, claim, entity, event or question that exists.',
  check({ present, prose }, problem) {
    const known = new Map(Object.entries(present));
    return [...prose].flatMap(([file, { links }]) =>
      links.flatMap(({ url, offset }) => {
        const fault = faultOf(url, known);
        return fault ? [problem({ file, at: { body: offset } }, fault.key, fault.params)] : [];
      }),
    );
  },
});

function faultOf(
  url: string,
  known: ReadonlyMap<string, readonly string[]>,
): Said<MistakeParams['link-target']> | undefined {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  if (scheme === 'https' || scheme === 'mailto') return undefined;
  const targets = known.get(scheme);
  if (!targets) return { key: 'unshown', params: { url, kinds: [...known.keys()] } };
  if (targets.includes(rest)) return undefined;
  return { key: 'unknown', params: { kind: scheme, name: rest, near: nearestName(rest, targets)?.name } };
}

export const textPresent = defineRule('text-present', {
  proves: 'Every article has a text.',
  check({ entries }, problem) {
    return entries.articles.flatMap(({ file, data, body }) =>
      body.trim() === '' && data.status === 'active' ? [problem({ file, at: { body: 0 } }, 'missing', {})] : [],
    );
  },
});
