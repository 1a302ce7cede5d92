import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BREAK, textOf } from './paragraphs.fixture.ts';
import { findablePage, textDirectives } from './textFragment.ts';

/** What a directive finds in paragraphs, by the rules of the specification: the paragraph and the words, no part over a break. */
function follow(
  directive: string,
  paragraphs: readonly string[],
): { paragraph: number; start: number; words: string } | undefined {
  const parts = directive.replace('text=', '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [before, start, end, after] = [prefix, parts[0], parts[1], suffix].map(
    (part) => part && loosely(decodeURIComponent(part)),
  );
  const pattern = new RegExp(
    `(${before ?? ''}[\\s\\0]*)(${start ?? ''}${end === undefined ? '' : `.*?${end}`})${after === undefined ? '' : `(?=[\\s\\0]*${after})`}`,
    'iu',
  );
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = pattern.exec(plain(text));
    if (found)
      return { paragraph, start: found.index + (found[1] ?? '').length, words: (found[2] ?? '').replaceAll(BREAK, '') };
  }
  return undefined;
}

function loosely(text: string): string {
  return plain(text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[“”]/g, '"').replace(/’/g, "'");
}

const WORDS = [
  'the',
  'fire',
  'Fire',
  'B-52',
  'a,b',
  '“so”',
  'café',
  'cafe',
  'R&D',
  'Lund’s',
  '100%',
  '😀',
  'é',
  'ñandú,',
  'x',
  '(or',
  'not)',
  '…',
  'Łódź',
];

it('finds its words, whatever signs they hold, and the right ones of those that recur', () => {
  const word = fc.constantFrom(...WORDS);
  const paragraph = fc.array(word, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (words, which, from, length) => {
        const chosen = which % words.length;
        const [all = [], first] = [words[chosen], from % (words[chosen]?.length ?? 1)];
        const last = Math.min(all.length, first + 1 + (length % all.length));
        const paragraphs = words.map((each) => each.join(' '));
        const article = textOf(...paragraphs);
        const offset =
          (article.blocks[chosen]?.start ?? 0) + all.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const quote = all.slice(first, last).join(' ');
        const directive = textDirectives(findablePage(article, [], 'en'), [
          { start: offset, end: offset + quote.length },
        ]);
        expect(directive).toMatch(/^text=[^&]*$/);
        const found = follow(directive, paragraphs);
        expect(found?.words.toLowerCase()).toBe(plain(quote).toLowerCase());
        const around = plain(all.slice(Math.max(0, first - 16), last + 16).join(' ')).toLowerCase();
        const recurs =
          paragraphs.map((text) => plain(text).toLowerCase().split(around).length - 1).reduce((a, b) => a + b) > 1;
        if (!recurs) expect(found?.paragraph).toBe(chosen);
      },
    ),
    { numRuns: 1000 },
  );
});

it('finds its words over and beside breaks and narrow spaces, in whole words', () => {
  const gap = fc.constantFrom(' ', ' ', ' ', `${BREAK} `, '\u202F');
  const words = fc.array(fc.tuple(fc.constantFrom(...WORDS), gap), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
      // Numbered, so that none recurs.
      const text = (start: number, end: number): string =>
        all.slice(start, end).reduce((before, [word, after], at) => {
          const number = String(start + at).padStart(2, '0');
          return `${before}${number}${word}${start + at + 1 < all.length ? after : ''}`;
        }, '');
      const first = from % all.length;
      const last = Math.min(all.length, first + 1 + (length % all.length));
      const whole = text(0, all.length);
      const article = textOf(whole);
      const start = text(0, first).replaceAll(BREAK, '').length;
      const quote = text(first, last).replaceAll(BREAK, '').trim();
      const directive = textDirectives(findablePage(article, [], 'en'), [{ start, end: start + quote.length }]);
      const found = follow(directive, [whole]);
      expect(found?.words.trim().toLowerCase()).toBe(plain(quote).toLowerCase());
      expect(unbounded(directive, article.text)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** The outermost ends of a directive that stand within a word of the text, where a browser looks for whole words. */
function unbounded(directive: string, text: string): number[] {
  const bounds = new Set(
    Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text), ({ index }) => index),
  );
  const parts = directive
    .replace('text=', '')
    .split(',')
    .map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')));
  const start = text.indexOf(parts[0] ?? '');
  const end = text.lastIndexOf(parts.at(-1) ?? '') + (parts.at(-1) ?? '').length;
  return [start, end].filter((at) => at !== text.length && !bounds.has(at));
}
