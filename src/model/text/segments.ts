import type { Span } from './text.ts';

/** A span that carries a key, such as a claim's id. */
export interface KeyedSpan<Key> extends Span {
  key: Key;
}

/** A stretch of text and the keys of all spans that cover it, in the order in which the spans were given. */
export interface Segment<Key> extends Span {
  keys: Key[];
}

/**
 * Cuts a stretch of text at every border of the spans that touch it, so that each segment is covered by the same spans
 * throughout. The segments join without gap or overlap and are never empty, so overlapping and nested spans need no
 * nested elements.
 */
export function cutSegments<Key>(within: Span, spans: readonly KeyedSpan<Key>[]): Segment<Key>[] {
  const inside = spans.filter((span) => span.start < within.end && span.end > within.start);
  const borders = new Set([within.start, within.end]);
  for (const span of inside) {
    borders.add(Math.max(span.start, within.start));
    borders.add(Math.min(span.end, within.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? within.end;
    return {
      start,
      end,
      keys: inside.filter((span) => span.start <= start && span.end >= end).map((span) => span.key),
    };
  });
}
