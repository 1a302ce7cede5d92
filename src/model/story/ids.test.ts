import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { mintId } from './ids.ts';
import { claimId } from '../schemas/values.ts';

const ids = Array.from({ length: 20_000 }, () => mintId(randomInt, new Set()));

test('an id is 8 signs that YAML reads as text, the first a letter', () => {
  for (const id of ids.slice(0, 2000)) {
    expect(id).toMatch(/^[a-z][a-z0-9]{7}$/);
    expect(claimId.safeParse(parseDocument(id, { schema: 'core' }).toJS()).success).toBe(true);
  }
});

test('every sign is as likely as another', () => {
  for (const [place, signs] of [
    [0, 26],
    [1, 36],
    [7, 36],
  ] as const) {
    const counts = Map.groupBy(ids, (id) => id.charAt(place));
    const expected = ids.length / signs;
    expect(counts.size).toBe(signs);
    // Six standard deviations: once in a billion runs.
    for (const { length } of counts.values()) expect(Math.abs(length - expected)).toBeLessThan(6 * Math.sqrt(expected));
  }
});

test('an id that is taken is never given, however often chance offers it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(25), { minLength: 8, maxLength: 8 }), fc.nat(30), (signs, times) => {
      let drawn = 0;
      const stubborn = (below: number): number => {
        const repeat = Math.floor(drawn / 8) <= times;
        drawn += 1;
        return repeat ? (signs[(drawn - 1) % 8] ?? 0) : randomInt(below);
      };
      const first = mintId(stubborn, new Set());
      drawn = 0;
      expect(mintId(stubborn, new Set([first]))).not.toBe(first);
    }),
  );
});
