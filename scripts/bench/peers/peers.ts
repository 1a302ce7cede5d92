import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { npm } from '../../install/packages.mjs';
import type { Program } from '../measure.ts';
import type { Records } from './records.ts';

/** Another site generator, and how it makes the pages that we made. */
export interface Peer {
  name: string;
  version: string;
  /** Writes templates and content into a folder of its own, in the form that is fastest for it; this is not timed. */
  prepare: (folder: string, records: Records) => Promise<void>;
  build: (folder: string, site: string) => Program;
}

/** A peer that can't be had here, and why. */
export interface Missing {
  name: string;
  reason: string;
}

/** Newest of the 3.1 line that npm installs whole: those after it ask for a release that is not in the registry. */
const ELEVENTY = '@11ty/eleventy@3.1.2';
const TEMPLATES = resolve('scripts/bench/peers');
/** Where npm puts what only the benchmark needs. */
const TOOLS = resolve('node_modules/.cache/claimline/bench-tools');

/** Every peer, installed unless `offline`, or the reason why not. */
export async function findPeers(offline: boolean): Promise<(Peer | Missing)[]> {
  return [findHugo(offline), await findEleventy(offline)];
}

/** The program that indexes the pages in a folder: the Pagefind that we use, over HTML. */
export function pagefind(site: string): Program {
  const options = ['--site', site, '--force-language', 'en', '--include-characters', '$'];
  return { command: [process.execPath, resolve('node_modules/pagefind/lib/runner/bin.cjs'), ...options] };
}

function findHugo(offline: boolean): Peer | Missing {
  const name = 'Hugo';
  let version = hugoVersion();
  if (!version && !offline) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
    const command = `${sudo}apt-get install -y hugo || brew install hugo`;
    console.error(`Asking the system for Hugo: ${command}`);
    spawnSync(command, {
      shell: true,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    version = hugoVersion();
  }
  if (!version) return { name, reason: offline ? 'not installed' : 'neither apt-get nor brew could install it' };
  return {
    name,
    version,
    prepare: prepareHugo,
    build: (cwd, site) => ({ command: ['hugo', '--quiet', '-d', site], cwd }),
  };
}

function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /\bv(\d[\d.]*)/.exec(stdout)?.[1] : undefined;
}

async function prepareHugo(folder: string, { shell, rows, claims, articles, pages }: Records): Promise<void> {
  await copyTemplates('hugo', folder);
  const layouts = join(folder, 'layouts');
  const parts = new Map<string, string>(Object.entries(shell));
  for (const file of await readdir(layouts, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const template = await readFile(join(layouts, file), 'utf8');
    const whole = template.replace(/<!-- (\w+) -->/g, (_, name: string) => parts.get(name) ?? '');
    await writeFile(join(layouts, file), whole.trimEnd());
  }
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'rows.json'), JSON.stringify(rows));
  await writeAll(
    join(folder, 'content', 'claims'),
    claims.map((claim) => [claim.id, claim]),
  );
  await writeAll(
    join(folder, 'content', 'articles'),
    articles.map((article) => [article.slug, article]),
  );
  await writeAll(
    join(folder, 'content', 'pages'),
    pages.map((page, index) => [String(index), page]),
  );
}

async function writeAll(folder: string, entries: readonly (readonly [name: string, data: object])[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, data] of entries) await writeFile(join(folder, `${name}.md`), `${JSON.stringify(data)}\n`);
}

async function findEleventy(offline: boolean): Promise<Peer | Missing> {
  const name = 'Eleventy';
  const folder = await npmTool(ELEVENTY, offline);
  if (!folder) return { name, reason: offline ? 'not installed' : `npm could not install ${ELEVENTY}` };
  const program = join(folder, 'cmd.cjs');
  return {
    name,
    version: ELEVENTY.split('@').at(-1) ?? '',
    prepare: async (site, records) => {
      await copyTemplates('eleventy', site);
      await writeFile(join(site, 'records.json'), JSON.stringify(records));
    },
    build: (cwd, site) => ({ command: [process.execPath, program, `--output=${site}`], cwd }),
  };
}

/** The folder of an npm package, installed beside the project unless it is there or `offline`. */
export async function npmTool(wanted: string, offline: boolean): Promise<string | undefined> {
  const place = join(TOOLS, wanted.replace(/[@/]+/g, '-'));
  const folder = join(place, 'node_modules', wanted.replace(/@[^@]*$/, ''));
  if (existsSync(folder)) return folder;
  if (offline) return undefined;
  console.error(`Installing ${wanted}`);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'package.json'), '{ "private": true }\n');
  return npm('install', '--no-save', '--prefix', place, wanted) && existsSync(folder) ? folder : undefined;
}

async function copyTemplates(from: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(join(TEMPLATES, from), folder, { recursive: true });
}
