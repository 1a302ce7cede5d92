import sans from '@fontsource-variable/inter/unicode.json' with { type: 'json' };
import serif from '@fontsource-variable/source-serif-4/unicode.json' with { type: 'json' };
import type { Card, Words } from './card.ts';
import glyphs from './glyphs.json' with { type: 'json' };

/** A typeface of the site as its package ships it: one file for each range of characters. */
interface Typeface {
  package: string;
  ranges: Record<string, string>;
}

export type Family = 'Inter' | 'Source Serif';

const TYPEFACES: Record<Family, Typeface> = {
  Inter: { package: 'inter', ranges: sans },
  'Source Serif': { package: 'source-serif-4', ranges: serif },
};

/** Whose words are set in which typeface. */
export function familyOf({ source }: Pick<Words, 'source'>): Family {
  return source ? 'Source Serif' : 'Inter';
}

type Range = [first: number, last: number];

/** A file of a typeface and the characters for which it is used. */
export interface FontFile {
  family: Family;
  /** As an import writes it. */
  specifier: string;
  ranges: Range[];
}

/** Every file of both typefaces. */
export const fontFiles: readonly FontFile[] = Object.entries(TYPEFACES).flatMap(([family, typeface]) =>
  Object.entries(typeface.ranges).map(([subset, ranges]) => ({
    family: family as Family,
    specifier: `@fontsource-variable/${typeface.package}/files/${typeface.package}-${subset}-wght-normal.woff2`,
    ranges: readRanges(ranges),
  })),
);

/** The characters of which each typeface has a glyph; `npm run fonts` reads them out of its files, which promise more. */
const HELD = Object.fromEntries(
  Object.entries(glyphs).map(([family, ranges]) => [family, readRanges(ranges)]),
) as Record<Family, Range[]>;

/** What is drawn in place of characters that a typeface lacks, because it looks the same; “” for what nobody sees. */
const ALIKE: readonly [RegExp, string][] = [
  // Spaces that are narrow, wide or of one width: those that do not break stay so.
  [/[\u2007\u202F]/g, '\u00A0'],
  [/[\u2000-\u2006\u2008-\u200A\u205F\u3000]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012\u2015]/g, '–'],
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE0E\uFEFF]/g, ''],
  [/→/g, '›'],
];

/** Words as they are drawn: without characters that no typeface draws, where others look the same. */
export function asDrawn(text: string): string {
  return ALIKE.reduce((drawn, [characters, alike]) => drawn.replace(characters, alike), text);
}

/**
 * The characters of a card that its typefaces lack: those of another script, emoji, rare signs. They would be drawn as boxes,
 * so that a card with any of them is not drawn.
 */
export function lackingIn({ kind, speaker = '', title, from, details, story = '' }: Card): string[] {
  const all = [kind, speaker, details, story].map((text): Words => ({ text, source: false }));
  return [...all, title, ...(from ? [from] : [])].flatMap((words) => lacking(familyOf(words), words.text));
}

function lacking(family: Family, text: string): string[] {
  return Array.from(asDrawn(text)).filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return !HELD[family].some(([first, last]) => point >= first && point <= last);
  });
}

/** Reads a `unicode-range`: “U+0000-00FF,U+0131”. */
export function readRanges(text: string): Range[] {
  return text.split(',').map((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((point) => parseInt(point, 16));
    return [first, last];
  });
}
