import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentFolder } from '../src/files/read/folder.ts';
import { writeFrontMatterSchemas } from '../src/files/write/frontMatterSchemas.ts';
import { loadContent, type Content } from '../src/files/read/load.ts';
import type { Plan } from '../src/files/write/plan.ts';
import type { Refusal } from '../src/files/read/refusal.ts';
import { printProblems } from '../src/files/check/printProblems.ts';

/** Runs an editor's command and prints what it did, or why it did nothing; undefined stands for arguments it cannot use. */
export async function command(
  usage: string,
  run: (args: string[]) => Promise<string | Refusal | undefined>,
): Promise<void> {
  try {
    const done = await run(process.argv.slice(2));
    if (typeof done === 'string') console.log(done);
    else fail(done === undefined ? usage : done.refusal);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The content folder as the command finds it; or its problems, where the command cannot work with them. */
export async function readContent(stops: (rule: string) => boolean = () => true): Promise<Content | Refusal> {
  const content = await loadContent(contentFolder);
  const problems = content.problems.filter(({ rule }) => stops(rule));
  return problems.length === 0
    ? content
    : { refusal: `${printProblems(problems, contentFolder)}\nNothing was done. Mend this first.` };
}

/** Rules without which a file cannot be read for what it says. */
export const isUnreadable = (rule: string): boolean => ['file-place', 'front-matter', 'schema'].includes(rule);

/** What is now wrong with the content, as an addition to a command's report. */
export async function remaining(): Promise<string> {
  const { problems } = await loadContent(contentFolder);
  return problems.length === 0 ? '' : `\nThe check now finds:\n${printProblems(problems, contentFolder)}`;
}

/** Carries out a plan. A file is written beside its place and then put there whole. */
export async function carryOut({ files, move }: Plan): Promise<void> {
  for (const [file, text] of files) {
    const path = join(contentFolder, file);
    const fresh = join(dirname(path), `.${basename(path)}-new`);
    await writeFile(fresh, text);
    await rename(fresh, path);
  }
  if (move) await rename(join(contentFolder, move.from), join(contentFolder, move.to));
}

/** Writes the files of a plan where none stand yet. */
export async function create({ files }: Plan): Promise<string | Refusal> {
  const paths = [...files.keys()].map((file) => join(contentFolder, file));
  for (const path of paths) if (await exists(path)) return { refusal: `${path} is there already` };
  for (const [file, text] of files) {
    await mkdir(dirname(join(contentFolder, file)), { recursive: true });
    await writeFile(join(contentFolder, file), text, { flag: 'wx' });
  }
  await writeFrontMatterSchemas(contentFolder);
  return `Wrote ${paths.join(', ')}`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Today, where the story takes place. */
export function today({ entries: { story } }: Content): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: story?.data.timeZone ?? 'UTC' }).format(new Date());
}
