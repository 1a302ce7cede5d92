import type { Fingerprint } from './fingerprints.ts';

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

/** Of about how many letters a file holds the fingerprints: one for eleven letters, each in some two bytes. */
const LETTERS = 8000;
const LETTERS_A_FINGERPRINT = 11;
/** Hosts count files: a long story has larger files, not more of them. */
const MOST_FILES = 256;
/** How many times as many keys there are, times articles, as fingerprints in a file: two fall together once in so many. */
const SPARSE = 4096;
const LEAST_BITS = 12;

/** The form for articles that together have so many letters. */
export function shapeFor(letters: number, articles: number): FingerprintShape {
  const files = Math.min(MOST_FILES, 2 ** Math.ceil(Math.log2(Math.max(1, letters / LETTERS))));
  const held = letters / LETTERS_A_FINGERPRINT / files;
  const bits = Math.ceil(Math.log2((SPARSE * Math.max(1, held)) / Math.max(1, articles)));
  return { files, articles, bits: Math.min(32, Math.max(LEAST_BITS, bits)) };
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
  return numbers.map((some) => packed([...some].sort((a, b) => a - b)));
}

/** Reads a file: the articles that have each key. */
export function readFingerprints(file: Uint8Array, { articles }: FingerprintShape): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const number of unpacked(file)) {
    const key = Math.floor(number / articles);
    const places = found.get(key) ?? [];
    places.push(number % articles);
    found.set(key, places);
  }
  return found;
}

/** The key of a fingerprint as files have it. */
export const keyIn = ({ key }: Fingerprint, { bits }: FingerprintShape): number => key % 2 ** bits;

/** Rising numbers by their differences, each in bytes of seven bits, the lowest first; the last byte of each is below 128. */
function packed(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let rest = number - last;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(128 + (rest % 128));
    bytes.push(rest);
    last = number;
  }
  return Uint8Array.from(bytes);
}

function* unpacked(bytes: Uint8Array): Generator<number> {
  let [number, place] = [0, 1];
  for (const byte of bytes) {
    number += (byte % 128) * place;
    place *= 128;
    if (byte >= 128) continue;
    yield number;
    place = 1;
  }
}
