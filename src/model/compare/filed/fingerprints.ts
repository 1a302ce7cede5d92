import type { Fingerprint } from '../same/fingerprints.ts';
import { fileOf, keyIn, readFingerprints, type Fingerprints, type FingerprintShape } from '../same/fingerprintFiles.ts';

/** Fingerprints that stand in files, of which `read` fetches one; each is read once. */
export function fingerprintsInFiles(
  shape: FingerprintShape,
  read: (file: number) => Promise<Uint8Array>,
): Fingerprints {
  const asked = new Map<number, Promise<ReadonlyMap<number, readonly number[]>>>();
  const readNow = async (file: number): Promise<ReadonlyMap<number, readonly number[]>> =>
    readFingerprints(await read(file), shape);
  return {
    isAsked: (fingerprint) => asked.has(fileOf(fingerprint, shape)),
    articlesWith: async (fingerprint) => {
      const file = fileOf(fingerprint, shape);
      const places = asked.get(file) ?? readNow(file);
      asked.set(file, places);
      return (await places).get(keyIn(fingerprint, shape)) ?? [];
    },
  };
}

/** The fingerprints of articles, by their places in order, all of which are there. */
export function fingerprintsAtHand(articles: readonly (readonly Fingerprint[])[]): Fingerprints {
  const places = new Map<number, number[]>();
  for (const [at, fingerprints] of articles.entries())
    for (const key of new Set(fingerprints.map((fingerprint) => fingerprint.key))) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  return { isAsked: () => true, articlesWith: ({ key }) => Promise.resolve(places.get(key) ?? []) };
}
