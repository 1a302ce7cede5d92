import sans from '@fontsource-variable/inter/unicode.json' with { type: 'json' };
import serif from '@fontsource-variable/source-serif-4/unicode.json' with { type: 'json' };
import type { Card, Words } from './card.ts';

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

/** Whether the typefaces hold every character of a card: one in another script, or an emoji, would be drawn as a box. */
export function isDrawable({ kind, speaker = '', title, from, details, story = '' }: Card): boolean {
  const all = [kind, speaker, details, story].map((text): Words => ({ text, source: false }));
  return [...all, title, ...(from ? [from] : [])].every((words) => holds(familyOf(words), words.text));
}

function holds(family: Family, text: string): boolean {
  const ranges = fontFiles.filter((file) => file.family === family).flatMap((file) => file.ranges);
  return Array.from(text).every((character) => {
    const point = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => point >= first && point <= last);
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
