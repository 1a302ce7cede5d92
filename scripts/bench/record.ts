import type { Cost } from './measure.ts';
import type { SizeResult } from './size.ts';

/** What a size took, and on what machine. */
export type Recorded = Omit<SizeResult, 'missing'> & { machine: Machine };

export interface Machine {
  processors: number;
  model: string;
  /** The version of Node. */
  node: string;
}

/** Where the figures stand that the README quotes. */
export const RECORD_FILE = 'scripts/bench/results.json';

/** The record with new figures in place of those of the same sizes. Throws where a peer was not measured. */
export function record(
  before: readonly Recorded[],
  results: readonly SizeResult[],
  machine: Machine,
  peers = ['Hugo', 'Eleventy'],
): Recorded[] {
  const fresh = results.map(({ missing, ...figures }): Recorded => {
    const lacking = missing.filter(({ name }) => peers.includes(name));
    if (lacking.length > 0)
      throw new Error(
        `Not recorded: ${lacking.map(({ name, reason }) => `${name} was not measured: ${reason}`).join('; ')}`,
      );
    return { ...figures, machine };
  });
  const kept = before.filter(({ claims }) => !fresh.some((size) => size.claims === claims));
  return [...kept, ...fresh].toSorted((a, b) => a.claims - b.claims);
}

/** The record as a Markdown table: our build's time as a multiple of each peer's, that after an edit as one of a build
 * from nothing, and what all was measured on. */
export function recordedTable(sizes: readonly Recorded[]): string {
  const rows = sizes.flatMap(({ claims, runs, ours, peers, machine }) =>
    peers.map(({ name, searchable }) => [
      claims.toLocaleString('en'),
      name,
      ...ratios(ours.cold, searchable),
      ...ratios(ours.edited, ours.cold).slice(1),
      `${runs} on ${machine.processors} processors`,
    ]),
  );
  const head = ['claims', 'beside Pagefind and', 'time', 'processor time', 'edited, processor time', 'runs'];
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

const ratios = (ours: Cost, its: Cost): string[] =>
  [ours.seconds / its.seconds, ours.processor / its.processor].map((ratio) =>
    Number.isFinite(ratio) ? `${ratio.toFixed(1)} ×` : 'unknown',
  );
