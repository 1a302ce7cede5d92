import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begunAhead } from './begunAhead.ts';

test('items come in order, each begun once, and never more than so many at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({ min: 1, max: 5 }), async (waits, most) => {
      let open = 0;
      let mostOpen = 0;
      const begun: number[] = [];
      const begin = async (wait: number, at: number): Promise<number> => {
        begun.push(at);
        mostOpen = Math.max(mostOpen, ++open);
        for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
        open -= 1;
        return at;
      };
      const places = [...waits.keys()];
      expect(await Array.fromAsync(begunAhead(waits, most, begin))).toEqual(places);
      expect(begun).toEqual(places);
      expect(mostOpen).toBeLessThanOrEqual(most);
      if (waits.length >= most) expect(begun.length).toBeGreaterThanOrEqual(most);
    }),
  );
});

test('what is begun ahead is under way before the first is there', async () => {
  const begun: number[] = [];
  const never = new Promise<number>(() => undefined);
  void begunAhead([0, 1, 2, 3], 3, (item) => {
    begun.push(item);
    return never;
  }).next();
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
});

test('a failure is told when its item is due, and the items before it come', async () => {
  const results = begunAhead([1, 2, 3], 3, (item) =>
    item === 2 ? Promise.reject(new Error('gone')) : Promise.resolve(item),
  );
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow('gone');
});
