import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from './garbage.ts';

/** Makes an object that nobody holds, as large as given, and a reference that tells whether it is still there. */
function abandoned(length: number): WeakRef<object> {
  return new WeakRef(Array.from({ length }, (_, at) => ({ at })));
}

test(`V8 ${process.versions.v8} gives its collector away under --expose-gc (README.md, garbage.ts)`, async () => {
  const left = abandoned(1_000_000);
  // A reference keeps its object until the task ends in which it was made.
  await setImmediate();
  const { heapTotal } = process.memoryUsage();
  collectGarbage();
  expect(left.deref()).toBeUndefined();
  expect(process.memoryUsage().heapTotal).toBeLessThan(heapTotal);
});
