/** A source of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export type Random = () => number;

/** Makes a source of numbers from a whole number. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** One of a list, each as likely as the others. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('There is nothing to pick from.');
  return found;
}

/** For shares of a sample from 0 to 1, the number below which that share of it lies. */
export type Points = readonly (readonly [share: number, value: number])[];

/** A source of whole numbers that lie as those of a sample do; between two points each number is as likely as the others. */
export function spread(random: Random, points: Points): () => number {
  return () => {
    const share = random();
    const next = points.findIndex(([upTo]) => upTo > share);
    const [from, low] = points[next - 1] ?? [0, 0];
    const [to, high] = points[next] ?? [1, low];
    return Math.round(low + ((share - from) / (to - from)) * (high - low));
  };
}

/**
 * Ranks from 0 to `size - 1`, drawn so that a rank's share falls with the rank as words and names do in real text
 * (Zipf's law as Mandelbrot put it: 1 / (rank + shift) ^ exponent).
 */
export function ranks(random: Random, size: number, { shift = 2.7, exponent = 1.05 } = {}): () => number {
  const sums = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = total += 1 / (rank + shift) ** exponent;
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
