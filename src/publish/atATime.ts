/** Works on things in their order, at most `count` at a time, and holds none that is done. Rejects with the first failure. */
export async function atATime<T>(
  count: number,
  things: IterableIterator<T>,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const workers = Array.from({ length: count }, async () => {
    for (const thing of things) await work(thing);
  });
  await Promise.all(workers);
}
