import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../../files/write/wholeFile.ts';

/** Keeps values that take long to make, by a digest of what each is made of. */
export interface KeptValues<T> {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
  /** Forgets all values but these. */
  keepOnly: (keys: ReadonlySet<string>) => void;
}

/**
 * Keeps values from one build to the next, each in a file of a folder. They are plain values, with bytes among them. Those
 * that other code has made are not found again.
 */
export function keepInFolder<T>(folder: string, code: string): KeptValues<T> {
  const nameOf = (key: string): string => hash('sha1', `${code} ${key}`);
  return {
    get(key) {
      const file = join(folder, nameOf(key));
      return existsSync(file) ? (deserialize(readFileSync(file)) as T) : undefined;
    },
    set: (key, value) => writeWhole(join(folder, nameOf(key)), serialize(value)),
    keepOnly(keys) {
      const names = new Set([...keys].map(nameOf));
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        if (!names.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** Keeps values for as long as the process runs. */
export function keepInMemory<T>(): KeptValues<T> {
  const values = new Map<string, T>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => void values.set(key, value),
    keepOnly(keys) {
      for (const key of values.keys()) if (!keys.has(key)) values.delete(key);
    },
  };
}
