import type { Span } from '../../text/text.ts';
import { defineRule } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';

/** How much of a paragraph tells where it stands. */
const OPENING = 40;

export const paragraphClaimed = defineRule('paragraph-claimed', {
  proves: 'Every paragraph of an article that has claims carries one.',
  byArticle: true,
  check({ entries, texts, quotes }, problem) {
    const covered = Map.groupBy(
      entries.claims.flatMap(({ file, slug }) => {
        const spans = quotes.get(file);
        return Array.isArray(spans) ? spans.map((span) => ({ ...span, article: articleOf(slug) })) : [];
      }),
      ({ article }) => article,
    );
    return entries.articles.flatMap(({ file, slug, body }) => {
      const text = texts.get(slug);
      const spans = covered.get(slug);
      if (!text || !spans) return [];
      let from = 0;
      return bare(
        text.blocks.filter(({ heading }) => !heading),
        spans,
      ).map(({ start, end }) => {
        const opening = text.text.slice(start, Math.min(end, start + OPENING));
        const place = Math.max(body.indexOf(opening.split(/[\n*_[\\`&]/)[0] ?? '', from), from);
        from = place;
        return problem({ file, at: { body: place } }, 'bare', { paragraph: text.text.slice(start, end) });
      });
    });
  },
});

/** The stretches that no span touches. They are in the order of the text; the spans are sorted here. */
function bare(stretches: readonly Span[], spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return stretches.filter(({ start, end }) => {
    for (let span = sorted[next]; span && span.start < end; span = sorted[(next += 1)])
      reach = Math.max(reach, span.end);
    return reach <= start;
  });
}
