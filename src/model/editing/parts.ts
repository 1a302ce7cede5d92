import type { Span } from '../text/text.ts';

/** The stretches of two quotes together, in the order of the text; those that touch are one. */
export function united(spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

/** What of a quote is left where some stretches are cut out of it, without the signs and spaces at the ends of each piece. */
export function without(text: string, spans: readonly Span[], cut: readonly Span[]): Span[] {
  const left = cut.reduce<Span[]>(
    (parts, { start, end }) =>
      parts.flatMap((part) => [
        { start: part.start, end: Math.min(part.end, start) },
        { start: Math.max(part.start, end), end: part.end },
      ]),
    [...spans],
  );
  return left.map((part) => trimmed(text, part)).filter(({ start, end }) => end > start);
}

/** Whether stretches lie wholly within others. */
export function areWithin(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.every(({ start, end }) => outer.some((each) => each.start <= start && end <= each.end));
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, Math.max(start, end));
  const before = /^[\s,;:.–—-]*/.exec(piece)?.[0].length ?? 0;
  const after = /[\s,;:–—-]*$/.exec(piece.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: start + piece.length - after };
}
