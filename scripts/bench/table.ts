import type { Cost } from './measure.ts';
import type { SizeResult } from './size.ts';

/** Everything that a benchmark found, as a table and a few sentences. */
export function report(results: readonly SizeResult[]): string {
  return [...results.map(sizeReport), ...growth(results)].join('\n\n');
}

/** How a figure grows from one size to another: 1 is as fast as the claims, 2 as fast as their square. */
export function exponent(from: { claims: number; value: number }, to: { claims: number; value: number }): number {
  return Math.log(to.value / from.value) / Math.log(to.claims / from.claims);
}

const HEAD = ['', 'pages', 'MB', 'seconds', 'ours ÷ it', 'CPU s', 'ours ÷ it', 'peak MB'];

function sizeReport({ story, articles, claims, runs, ours, peers, missing, floor, search }: SizeResult): string {
  const { cold } = ours;
  const rows = [
    HEAD,
    row('Claimline with its index', cold, { ...ours }),
    row('  pages alone', ours.pagesAlone),
    row('  one claim edited', ours.edited),
    ...peers.flatMap(({ name, alone, searchable, ...pages }) => [
      row(name, alone, pages, ours.pagesAlone),
      row(`${name} + Pagefind`, searchable, pages, cold),
    ]),
    row('floor: our files by plain fs', { seconds: floor.seconds, processor: 0, megabytes: 0 }, floor, cold),
    row('npm run check', ours.check),
  ];
  const found = search.ours;
  return [
    `${whole(claims)} claims in ${whole(articles)} articles, ${story}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}`,
    layOut(HEAD.length, rows),
    layOut(2, weights({ claims, ours, floor })),
    `One claim edited: ${ratio(ours.edited.seconds, cold.seconds)} of a build from nothing.`,
    ...(found
      ? [
          `First search: ${whole(found.kilobytes)} kB for “${found.query}”, the dearest query.`,
          `Results after a key: ${whole(found.answer.median)} ms, at most ${whole(found.answer.worst)} ms.`,
        ]
      : []),
    ...(search.miniSearch === undefined
      ? []
      : [`MiniSearch fetches ${whole(search.miniSearch)} kB before it can search.`]),
    ...missing.map(({ name, reason }) => `${name} was not measured: ${reason}`),
  ].join('\n');
}

/** What a host has to take. */
export function weights({ claims, ours, floor }: Pick<SizeResult, 'claims' | 'ours' | 'floor'>): string[][] {
  return [
    ['files', whole(floor.pages)],
    ['files a claim', (floor.pages / claims).toFixed(2)],
    ['MB of all files', floor.megabytes.toFixed(1)],
    ['bytes of an average claim page', whole(ours.claimPageBytes)],
  ];
}

/** A row of the table; the ratio is that of our time, `compared`, to this one. */
function row(name: string, cost: Cost, pages?: { pages: number; megabytes: number }, compared?: Cost): string[] {
  return [
    name,
    pages ? whole(pages.pages) : '',
    pages ? pages.megabytes.toFixed(1) : '',
    cost.seconds.toFixed(2),
    compared ? ratio(compared.seconds, cost.seconds) : '',
    cost.processor ? cost.processor.toFixed(1) : '',
    compared?.processor && cost.processor ? ratio(compared.processor, cost.processor) : '',
    cost.megabytes ? whole(cost.megabytes) : '',
  ];
}

function growth(results: readonly SizeResult[]): string[] {
  const sizes = results.filter(({ story }) => story === 'made up').toSorted((a, b) => a.claims - b.claims);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (!small || !large || small === large) return [];
  const of = (read: (result: SizeResult) => number | undefined): string => {
    const [from, to] = [read(small), read(large)];
    if (!from || !to) return 'unknown';
    return exponent({ claims: small.claims, value: from }, { claims: large.claims, value: to }).toFixed(2);
  };
  const lines = [
    `Claimline: time ${of(({ ours }) => ours.cold.seconds)}, memory ${of(({ ours }) => ours.cold.megabytes)}`,
    ...small.peers.map(({ name }) => {
      const peer = ({ peers }: SizeResult): Cost | undefined => peers.find((other) => other.name === name)?.searchable;
      return `${name} + Pagefind: time ${of((size) => peer(size)?.seconds)}, memory ${of((size) => peer(size)?.megabytes)}`;
    }),
  ];
  return [`Growth from ${whole(small.claims)} to ${whole(large.claims)} claims, as an exponent\n${lines.join('\n')}`];
}

function layOut(columns: number, rows: readonly string[][]): string {
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows.map((cells) => line(cells).trimEnd()).join('\n');
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);
const whole = (number: number): string => Math.round(number).toLocaleString('en');
