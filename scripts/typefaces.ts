import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { create } from 'fontkitten';
import { fontFiles, readRanges } from '../src/publish/outputs/share/fonts.ts';

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
  return readRanges(range)
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
}

/** Where it is written which characters the whole typefaces have. */
export const GLYPHS_FILE = 'src/publish/outputs/share/glyphs.json';

/** The characters of which each whole typeface has a glyph, as a `unicode-range`. */
export function glyphsOf(): Record<string, string> {
  const byFamily = Map.groupBy(fontFiles, ({ family }) => family);
  return Object.fromEntries(
    [...byFamily].map(([family, files]) => {
      const points = files.flatMap(({ specifier, ranges }) => {
        const font = create(readFileSync(resolve(specifier)));
        if (!('characterSet' in font)) throw new Error(`${specifier} is no single font.`);
        // A file is used for its ranges only.
        return font.characterSet.filter((point) => ranges.some(([first, last]) => point >= first && point <= last));
      });
      return [family, rangesOf(points)];
    }),
  );
}

function rangesOf(points: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([first, last]) => `U+${hex(first)}${last === first ? '' : `-${hex(last)}`}`).join(', ');
}
