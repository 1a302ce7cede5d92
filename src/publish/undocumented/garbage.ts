import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What V8 offers under its flag `--expose-gc`. */
type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/**
 * Has V8 give back all memory that this process does not need. By itself V8 waits until there is as much garbage as there
 * were objects when the content was read, and even then does not return the memory to the system.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as Collect)({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** How many files are made between two collections of garbage. */
const MANY = 20_000;

/** Counts files as they are made, and collects garbage from time to time: V8 takes a part of it for objects that stay. */
export function garbageCounter(): () => void {
  let made = 0;
  return () => {
    if (++made % MANY === 0) collectGarbage();
  };
}
