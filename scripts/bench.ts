// `npm run bench`: builds a made-up story, and the same pages with other site generators, and compares what that takes.
// `npm run bench -- --suggestions [folder]`: counts how often what is proposed for a new claim is right.
// `npm run bench -- --compare [folder]`: counts how often what is told of a text that is compared with a story is right.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../src/model/text/messageOf.ts';
import { measureComparison } from './bench/compare/stories.ts';
import { record, RECORD_FILE, recordedTables, type Machine, type Recorded } from './bench/record.ts';
import { measureSize, type SizeResult } from './bench/size.ts';
import { measureSuggestions } from './bench/suggestions/stories.ts';
import { report } from './bench/table.ts';
import { replaceBlock } from './house/block.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    suggestions: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    claims: { type: 'string', multiple: true },
    articles: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: 'node_modules/.cache/claimline/bench' },
    json: { type: 'string' },
    record: { type: 'boolean', default: false },
    offline: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.folder);
const began = performance.now();
const progress = (text: string): void => {
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);
};

try {
  if (values.suggestions) await measureSuggestions(positionals[0], join(folder, 'suggestions'), console.log);
  else if (values.compare) await measureComparison(positionals[0], console.log);
  else await compareBuilds();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function compareBuilds(): Promise<void> {
  if (positionals.length > 0)
    throw new TypeError(`“${positionals.join(' ')}” goes with --suggestions and --compare only.`);
  const plan = { runs: wholeNumber(values.runs, 'runs'), offline: values.offline, folder, progress };
  const sizes: SizeResult[] = [];
  const stories = [
    ...(values.claims ?? (values.articles.length > 0 ? [] : ['10000'])).map((text) => ({
      claims: wholeNumber(text, 'claims'),
    })),
    ...values.articles.map((text) => ({ articles: wholeNumber(text, 'articles') })),
  ];
  for (const story of stories) sizes.push(await measureSize(story, plan));
  const machine = { processors: availableParallelism(), model: cpus()[0]?.model ?? 'unknown', node: process.version };
  const json = resolve(values.json ?? join(folder, 'result.json'));
  await writeFile(json, asJson({ machine, sizes }));
  if (values.record) await writeRecord(sizes, machine);
  console.log(`${report(sizes)}\n\nOn ${machine.processors} processors; written to ${json}`);
}

/** Puts the figures into the record, and its table into the README. */
async function writeRecord(sizes: readonly SizeResult[], machine: Machine): Promise<void> {
  const before = JSON.parse(await readFile(RECORD_FILE, 'utf8')) as Recorded[];
  const recorded = record(before, sizes, machine);
  await writeFile(RECORD_FILE, asJson(recorded));
  await writeFile('README.md', replaceBlock(await readFile('README.md', 'utf8'), 'bench', recordedTables(recorded)));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function wholeNumber(text: string, name: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`--${name} wants a whole number, not “${text}”.`);
}
