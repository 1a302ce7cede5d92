import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Script } from '../../../model/text/language/scripts.ts';
import { pointsIn, readRanges, writeRanges } from './ranges.ts';

/** The packages with the two typefaces of a script: for our words, and for those of the sources. */
interface Pair {
  sans: string;
  serif: string;
}

/** The typefaces of the site, which have more scripts than its pages load by themselves. */
export const OWN: Pair = { sans: 'inter', serif: 'source-serif-4' };

export const PACKAGES: Readonly<Record<Script, Pair>> = {
  Arab: { sans: 'noto-sans-arabic', serif: 'noto-naskh-arabic' },
  Beng: { sans: 'noto-sans-bengali', serif: 'noto-serif-bengali' },
  Cyrl: OWN,
  Deva: { sans: 'noto-sans-devanagari', serif: 'noto-serif-devanagari' },
  Grek: OWN,
  Hans: { sans: 'noto-sans-sc', serif: 'noto-serif-sc' },
  Hant: { sans: 'noto-sans-tc', serif: 'noto-serif-tc' },
  Hebr: { sans: 'noto-sans-hebrew', serif: 'noto-serif-hebrew' },
  Jpan: { sans: 'noto-sans-jp', serif: 'noto-serif-jp' },
  Kore: { sans: 'noto-sans-kr', serif: 'noto-serif-kr' },
  Thai: { sans: 'noto-sans-thai', serif: 'noto-serif-thai' },
  Viet: OWN,
};

/** Files that a package has beside those of its script. */
const BESIDE = ['latin', 'latin-ext'];
/** The same, where the typefaces of the site have these letters. */
const OWNED = [...BESIDE, 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];

/** A file of a typeface. */
export interface Slice {
  /** Its name, which no other file has. */
  name: string;
  /** The characters for which it is used, as a style sheet says them. */
  unicodeRange: string;
  read: () => Buffer;
}

const { resolve } = createRequire(import.meta.url);
const pathOf = (name: string, file: string): string => resolve(`@fontsource-variable/${name}/${file}`);
const rangesOf = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(pathOf(name, 'unicode.json'), 'utf8')) as Record<string, string>;

/** The files of a package with the letters of its script; signs that Latin texts share are left to the site's own typefaces. */
export function slicesIn(name: string): Slice[] {
  const latin = new Set(pointsIn(readRanges(rangesOf(OWN.sans).latin ?? '')));
  const beside = Object.values(OWN).includes(name) ? BESIDE : OWNED;
  return Object.entries(rangesOf(name))
    .filter(([subset]) => !beside.includes(subset))
    .map(([subset, ranges]) => {
      // Packages of thousands of letters number their files, as “[12]”.
      const file = `${name}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
      const points = pointsIn(readRanges(ranges)).filter((point) => !latin.has(point));
      return { name: file, unicodeRange: writeRanges(points), read: () => readFileSync(pathOf(name, `files/${file}`)) };
    });
}
