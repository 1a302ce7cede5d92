import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a program took; all but the seconds is 0 where the system does not tell. */
export interface Cost {
  seconds: number;
  /** The time that processors worked on it: what a busy machine does not change. */
  processor: number;
  /** The most memory that the program and its children held at one time. */
  megabytes: number;
}

export interface Program {
  /** The program and its arguments. */
  command: readonly [string, ...string[]];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

const SAMPLE_MS = 50;
/** As nearly every Linux counts. */
const PAGE_BYTES = 4096;
const TICKS_A_SECOND = 100;

/** Runs a program to its end; throws, with all that it printed, where it fails. */
export function run({ command: [program, ...args], cwd, env }: Program): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
  });
  let printed = '';
  let [processor, megabytes] = [0, 0];
  const sampler = setInterval(() => {
    const now = useOf(child.pid);
    processor = Math.max(processor, now.processor);
    megabytes = Math.max(megabytes, now.megabytes);
  }, SAMPLE_MS);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      clearInterval(sampler);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(sampler);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, processor, megabytes });
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}.\n${printed}`));
    });
  });
}

/** One after the other: the times add up, the greater memory counts. */
export function inTurn(first: Cost, second: Cost): Cost {
  return {
    seconds: first.seconds + second.seconds,
    processor: first.processor + second.processor,
    megabytes: Math.max(first.megabytes, second.megabytes),
  };
}

/** The median of each figure. */
export function medianCost(costs: readonly Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    processor: median(costs.map(({ processor }) => processor)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}

/** The number in the middle; of two, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

const NOTHING = { processor: 0, megabytes: 0 };

/** What a process and its children use by now, as Linux tells; nothing elsewhere, and once they have ended. */
function useOf(pid: number | undefined): typeof NOTHING {
  if (pid === undefined || process.platform !== 'linux') return NOTHING;
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    // What stands before the last bracket is the program's name. Children that have ended count as their parent's.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    // Each thread lists the children that it started.
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children
      .map((child) => useOf(Number(child)))
      .reduce((sum, use) => ({ processor: sum.processor + use.processor, megabytes: sum.megabytes + use.megabytes }), {
        processor: ticks / TICKS_A_SECOND,
        megabytes: (Number(pages) * PAGE_BYTES) / 1e6,
      });
  } catch {
    return NOTHING;
  }
}
