import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface Cost {
  seconds: number;
  /** The most memory that the program and its children held at one time; undefined where the system does not tell. */
  megabytes: number | undefined;
}

export interface Program {
  /** The program and its arguments. */
  command: readonly [string, ...string[]];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

const SAMPLE_MS = 50;

/** Runs a program to its end; throws, with all that it printed, where it fails. */
export function run({ command: [program, ...args], cwd, env }: Program): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
  });
  let [printed, most] = ['', 0];
  const sampler = setInterval(() => (most = Math.max(most, memoryOf(child.pid))), SAMPLE_MS);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      clearInterval(sampler);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(sampler);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, megabytes: most === 0 ? undefined : most / 1e6 });
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}.\n${printed}`));
    });
  });
}

/** One after the other: the times add up, the greater memory counts. */
export function inTurn(first: Cost, second: Cost): Cost {
  const known = [first.megabytes, second.megabytes].filter((megabytes) => megabytes !== undefined);
  return {
    seconds: first.seconds + second.seconds,
    megabytes: known.length === 0 ? undefined : Math.max(...known),
  };
}

/** The median of each figure. */
export function medianCost(costs: readonly Cost[]): Cost {
  const known = costs.map(({ megabytes }) => megabytes).filter((megabytes) => megabytes !== undefined);
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    megabytes: known.length === 0 ? undefined : median(known),
  };
}

/** The number in the middle; of two, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

/** The bytes in memory of a process and its children, as Linux tells; 0 elsewhere, and once they have ended. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0;
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    // Each thread lists the children that it started.
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(pages) * 4096 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
