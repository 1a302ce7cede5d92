import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRising, unpackRising } from './riceCode.ts';

test('rising numbers come back as they were packed, in few bits', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { maxLength: 200 }), fc.integer({ min: 1, max: 12 }), (steps, bits) => {
      let last = 0;
      const numbers = steps.map((step) => (last += step));
      const bytes = packRising(numbers, bits);
      expect([...unpackRising(bytes, bits)]).toEqual(numbers);
      expect(bytes.length).toBeLessThanOrEqual((last / 2 ** bits + numbers.length * (bits + 1)) / 8 + 1);
    }),
  );
});
