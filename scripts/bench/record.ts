import type { Cost } from './measure.ts';
import type { SizeResult } from './size.ts';
import { weights } from './table.ts';

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
  const kept = before.filter((old) => !fresh.some((size) => size.story === old.story && size.claims === old.claims));
  return [...kept, ...fresh].toSorted((a, b) => (a.story < b.story ? 1 : a.story > b.story ? -1 : a.claims - b.claims));
}

/**
 * The record as two Markdown tables: our build's time as a multiple of each peer's, that after an edit as one of a build
 * from nothing, and what all was measured on; then what a host has to take.
 */
export function recordedTables(sizes: readonly Recorded[]): string {
  const times = sizes.flatMap(({ story, claims, runs, ours, peers, machine }) =>
    peers.map(({ name, searchable }) => [
      ...[story, claims.toLocaleString('en'), name],
      ...ratios(ours.cold, searchable),
      ...ratios(ours.edited, ours.cold).slice(1),
      `${runs} on ${machine.processors} processors`,
    ]),
  );
  const hosted = sizes.map((size) => [
    size.story,
    size.claims.toLocaleString('en'),
    ...weights(size).map(([, figure = '']) => figure),
  ]);
  const names = sizes.slice(0, 1).flatMap((size) => weights(size).map(([name = '']) => name));
  return [
    table(
      ['story', 'claims', 'beside Pagefind and', 'time', 'processor time', 'edited, processor time', 'runs'],
      times,
    ),
    table(['story', 'claims', ...names], hosted),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

const ratios = (ours: Cost, its: Cost): string[] =>
  [ours.seconds / its.seconds, ours.processor / its.processor].map((ratio) =>
    Number.isFinite(ratio) ? `${ratio.toFixed(1)} ×` : 'unknown',
  );
