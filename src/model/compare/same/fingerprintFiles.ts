import type { Fingerprint } from './fingerprints.ts';
import { packRising, unpackRising } from './riceCode.ts';

/** In what form the fingerprints of a story are filed. */
export interface FingerprintShape {
  files: number;
  /** How many articles there are, and how many bits of a key are kept. */
  articles: number;
  bits: number;
}

/** Where fingerprints are looked up. */
export interface Fingerprints {
  /** Whether the file that it would stand in is there, or on its way. */
  isAsked: (fingerprint: Fingerprint) => boolean;
  /** The articles, by their places in order, that have it; seldom one that does not. */
  articlesWith: (fingerprint: Fingerprint) => Promise<readonly number[]>;
}

/** Of about how many letters a file holds the fingerprints: one for eleven letters, each in some eleven bits. */
const LETTERS = 8000;
const LETTERS_A_FINGERPRINT = 11;
/** Hosts count files: a long story has larger files, not more of them. */
const MOST_FILES = 256;
/**
 * So sparse are fingerprints among all numbers that say key and article: 2 to this power for each. An article is taken to have
 * one that it has not once in as many, which its words then tell.
 */
const SPARSE_BITS = 9;

/** The form for articles that together have so many letters. */
export function shapeFor(letters: number, articles: number): FingerprintShape {
  const files = Math.min(MOST_FILES, 2 ** Math.ceil(Math.log2(Math.max(1, letters / LETTERS))));
  const held = letters / LETTERS_A_FINGERPRINT / files;
  const bits = Math.ceil(Math.log2((2 ** SPARSE_BITS * Math.max(1, held)) / Math.max(1, articles)));
  return { files, articles, bits: Math.min(32, Math.max(SPARSE_BITS, bits)) };
}

/** In which file a fingerprint stands. */
export const fileOf = ({ group }: Fingerprint, { files }: FingerprintShape): number => group % files;

/** The fingerprints of each article in order as files: numbers that say key and article, as what each adds to the one before. */
export function fingerprintFiles(
  articles: readonly (readonly Fingerprint[])[],
  shape: FingerprintShape,
): Uint8Array<ArrayBuffer>[] {
  const numbers = Array.from({ length: shape.files }, () => new Set<number>());
  for (const [article, fingerprints] of articles.entries())
    for (const fingerprint of fingerprints)
      numbers[fileOf(fingerprint, shape)]?.add(keyIn(fingerprint, shape) * shape.articles + article);
  return numbers.map((some) =>
    packRising(
      [...some].sort((a, b) => a - b),
      SPARSE_BITS,
    ),
  );
}

/** Reads a file: the articles that have each key. */
export function readFingerprints(file: Uint8Array, { articles }: FingerprintShape): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const number of unpackRising(file, SPARSE_BITS)) {
    const key = Math.floor(number / articles);
    const places = found.get(key) ?? [];
    places.push(number % articles);
    found.set(key, places);
  }
  return found;
}

/** The key of a fingerprint as files have it. */
export const keyIn = ({ key }: Fingerprint, { bits }: FingerprintShape): number => key % 2 ** bits;
