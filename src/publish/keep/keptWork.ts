import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Keeper } from '../../model/keeper.ts';
import { writeWhole } from '../../files/write/wholeFile.ts';

/** What functions gave, kept from one time to the next. */
export interface KeptWork {
  keep: Keeper;
  /** Leaves to the next time what was used this time, and forgets the rest. */
  save: () => void;
}

/** What functions gave, by a digest of what tells a function from others and of all that it was given. */
type Made = Map<string, unknown>;

/** Keeps for the next build, in one file, since it is much and each piece is small. What other code has made is not found again. */
export function keepWork(file: string, code: string): KeptWork {
  return keeping(recall(file, code), (used) => writeWhole(file, Buffer.concat([header(code), serialize(used)])));
}

/** Keeps for as long as the process runs. */
export function keepWorkInMemory(): KeptWork {
  return keeping(new Map(), () => undefined);
}

function keeping(before: Made, leave: (used: Made) => void): KeptWork {
  let used: Made = new Map();
  return {
    keep(what, make) {
      const name = digest(what);
      return (given) => {
        const key = digest([name, given]);
        const known = used.has(key) ? used : before;
        // Whatever stands under this key, the same function gave.
        const made = (known.has(key) ? known.get(key) : make(given)) as ReturnType<typeof make>;
        used.set(key, made);
        return made;
      };
    },
    save() {
      leave(used);
      before = used;
      used = new Map();
    },
  };
}

/** What the last build has left, unless other code has made it. */
function recall(file: string, code: string): Made {
  const start = header(code);
  const bytes = existsSync(file) ? readFileSync(file) : start.subarray(1);
  if (!bytes.subarray(0, start.length).equals(start)) return new Map();
  return deserialize(bytes.subarray(start.length)) as Made;
}

const header = (code: string): Buffer => Buffer.from(`${code}\n`);
const digest = (data: unknown): string => hash('sha1', JSON.stringify(data), 'base64url');
