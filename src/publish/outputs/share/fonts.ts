import sans from '@fontsource-variable/inter/unicode.json' with { type: 'json' };
import serif from '@fontsource-variable/source-serif-4/unicode.json' with { type: 'json' };
import { SCRIPTS, scriptsOf, type Script } from '../../../model/text/language/scripts.ts';
import { holds, readRanges, type Range } from '../typefaces/ranges.ts';
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

/**
 * The characters of which each typeface has a glyph, and those of which both typefaces of a script have one; `npm run fonts`
 * reads them out of their files, which promise more.
 */
const HELD = new Map(Object.entries(glyphs).map(([name, ranges]) => [name, readRanges(ranges)]));
const has = (name: Family | Script, point: number): boolean => holds(HELD.get(name) ?? [], point);

/** What is drawn in place of characters that a typeface lacks, because it looks the same; “” for what nobody sees. */
const ALIKE: readonly [RegExp, string][] = [
  // Spaces that are narrow, wide or of one width: those that do not break stay so.
  [/[\u2007\u202F]/g, '\u00A0'],
  [/[\u2000-\u2006\u2008-\u200A\u205F\u3000]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012\u2015]/g, '–'],
  [/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE0E\uFEFF]/g, ''],
  [/(?<![\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}])[\u200C\u200D]/gu, ''],
  [/→/g, '›'],
];

/** What tells letters whether to join; it has no glyph. */
const JOINERS = /[\u200C\u200D]/;

/** Words as they are drawn: without characters that no typeface draws, where others look the same. */
export function asDrawn(text: string): string {
  return ALIKE.reduce((drawn, [characters, alike]) => drawn.replace(characters, alike), text);
}

/**
 * The characters of a card that no typeface has: those of a rare script, emoji, rare signs. They would be drawn as boxes,
 * so that a card with any of them is not drawn.
 */
export function lackingIn(card: Card): string[] {
  return wordsOf(card).flatMap((words) =>
    needsOf(card, words).flatMap(({ character, script }) => (script ? [] : character)),
  );
}

/** A character that the family of its words lacks, and the script whose typefaces have it. */
interface Need {
  character: string;
  point: number;
  script: Script | undefined;
}

/** What the words of a card need beside their family. Where several scripts have a character, that of the card's language lends it. */
export function needsOf({ language }: Pick<Card, 'language'>, words: Words): Need[] {
  const family = familyOf(words);
  const lacked = Array.from(asDrawn(words.text)).filter(
    (character) => !has(family, pointOf(character)) && !JOINERS.test(character),
  );
  const scripts = [...new Set([...scriptsOf([words.language ?? language, language]), ...SCRIPTS])];
  return lacked.map((character) => {
    const point = pointOf(character);
    return { character, point, script: scripts.find((script) => has(script, point)) };
  });
}

const pointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** All words of a card. */
export function wordsOf({ kind, speaker = '', title, from, details, story = '' }: Card): Words[] {
  const ours = [kind, speaker, details, story].map((text): Words => ({ text, source: false }));
  return [...ours, title, ...(from ? [from] : [])];
}
