import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { create } from 'fontkitten';
import { SCRIPTS } from '../../src/model/text/language/scripts.ts';
import { fontFiles } from '../../src/publish/outputs/share/fonts.ts';
import { OWN, PACKAGES, slicesIn } from '../../src/publish/outputs/typefaces/packages.ts';
import { pointsIn, readRanges, writeRanges, type Range } from '../../src/publish/outputs/typefaces/ranges.ts';

/** A face that the style sheet names: its file, and what that file has to hold. */
export interface Face {
  /** The name of the file, the same in its package. */
  file: string;
  weights: { min: number; max: number };
  /** Every character for which it is used. */
  characters: string;
}

/** The features of OpenType that browsers apply by themselves, and those that our styles ask for. */
export const FEATURES = [
  ...['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rclt', 'rlig'],
  ...['tnum', 'cv11', 'ss03'],
];

/** OpenType's names for the licence of a font and for where that is found; the copyright stays in any case. */
const LICENCE = [13, 14];

const { resolve } = createRequire(import.meta.url);

/** The faces of a style sheet that come with the site. Throws where one does not say what it is used for. */
export function facesOf(css: string): Face[] {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const file = /url\('\.\/fonts\/([^']+)'\)/.exec(face)?.[1];
    if (file === undefined) return [];
    const weights = /font-weight: (\d+) (\d+);/.exec(face);
    const range = /unicode-range:([^;]+);/.exec(face)?.[1];
    if (!weights || range === undefined) throw new Error(`${file} has no two weights, or no unicode-range.`);
    return { file, weights: { min: Number(weights[1]), max: Number(weights[2]) }, characters: charactersOf(range) };
  });
}

/** Makes a font file that holds only what a face is used for. */
export function cutFont({ file, weights, characters }: Face): Promise<Buffer> {
  const typeface = file.replace(/-latin.*/, '');
  return subsetFont(readFileSync(resolve(`@fontsource-variable/${typeface}/files/${file}`)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE,
  });
}

/** The characters of a `unicode-range`. */
function charactersOf(range: string): string {
  return pointsIn(readRanges(range))
    .map((point) => String.fromCodePoint(point))
    .join('');
}

/** Where it is written which characters the whole typefaces have. */
export const GLYPHS_FILE = 'src/publish/outputs/share/glyphs.json';

/**
 * The characters of which each whole typeface of the site has a glyph, and those of which both typefaces of another script have
 * one, as a `unicode-range`.
 */
export function glyphsOf(): Record<string, string> {
  const families = [...Map.groupBy(fontFiles, ({ family }) => family)].map(([family, files]) => {
    const points = files.flatMap(({ specifier, ranges }) => heldIn(readFileSync(resolve(specifier)), ranges));
    return [family, writeRanges(points)] as const;
  });
  const scripts = SCRIPTS.filter((script) => PACKAGES[script] !== OWN).map((script) => {
    const { sans, serif } = PACKAGES[script];
    return [script, writeRanges(lentBy(sans).intersection(lentBy(serif)))] as const;
  });
  return Object.fromEntries([...families, ...scripts]);
}

function lentBy(name: string): Set<number> {
  return new Set(slicesIn(name).flatMap(({ read, unicodeRange }) => heldIn(read(), readRanges(unicodeRange))));
}

/** The characters of some ranges of which a font has a glyph; it is used for these ranges only. */
function heldIn(data: Buffer, ranges: readonly Range[]): number[] {
  const font = create(data);
  if (!('characterSet' in font)) throw new Error('This file is no single font.');
  const held = new Set(font.characterSet);
  return pointsIn(ranges).filter((point) => held.has(point));
}
