import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What V8 offers under its flag `--expose-gc`. */
type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/**
 * Has V8 give back all memory that this process holds to no use. By itself it waits until there is as much garbage as there
 * were objects when the content was read, and keeps the pages of its heap even then.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as Collect)({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** How many things are made between two collections. */
const MANY = 20_000;

/** Counts what is made, and collects garbage after so many of it: of each there is some that V8 takes for what stays. */
export function garbageCounter(): () => void {
  let made = 0;
  return () => {
    if (++made % MANY === 0) collectGarbage();
  };
}
