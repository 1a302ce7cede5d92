import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { good, writeCorpus } from '../src/files/corpus.fixture.ts';
import { seeded, type Random } from './bench/story/random.ts';

/** How many builds are killed over each of two sites, each in a stretch of its own of the time that a build lasts. */
const KILLS = 3;

/** Decides the moments of the kills. It differs from run to run, and is printed; SEED repeats a run. */
const seed = Number(process.env.SEED || Date.now() % 1_000_000);
console.log(`Builds are killed at moments by SEED=${seed}.`);

/** What a build that went well prints. */
const BUILT: unknown = expect.stringContaining('Built');

/** Code that runs before a build's own, on each of its threads: files whose path ends so are written by `instead`. */
const writing = (end: string, instead: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFileSync } = fs;
  fs.writeFileSync = (file, ...rest) => {
    if (String(file).endsWith('${end}')) { ${instead} } else writeFileSync(file, ...rest);
  };
  syncBuiltinESMExports();
`;
const fullDisk = "throw new Error('no space left');";

const folder = mkdtempSync(join(tmpdir(), 'build-'));
/** Where the first story's site stands before every test, and the second's. */
const out = join(folder, 'one', 'site');
const other = join(folder, 'two', 'site');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(name: string, changes: Record<string, string>): Promise<string> {
  const content = join(folder, name);
  await writeCorpus({ ...good, ...changes }, content);
  return content;
}

const story = (good['story.md'] ?? '').replace('timeZone', 'shareImages: false\ntimeZone');
const first = await write('first', { 'story.md': story });
/** In a language that the interface has no words of. */
const second = await write('second', {
  'story.md': story.replace('language: en', 'language: ar').replace('The harbour fire', 'The harbour flood'),
});

/** Has every Node that is started in `env` run some code before its own. */
const runningFirst = (code: string): string => `--import=data:text/javascript,${encodeURIComponent(code)}`;

/** Runs a build, to be killed after so many milliseconds, and gives what it printed. */
async function build(
  content: string,
  { killAfter, before, to = out }: { killAfter?: number; before?: string; to?: string } = {},
): Promise<string> {
  const NODE_OPTIONS = before === undefined ? '' : runningFirst(before);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: to, CACHE_DIR: '', NODE_OPTIONS };
  const child = spawn(process.execPath, ['scripts/build.ts'], { env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  if (killAfter !== undefined) {
    await Promise.race([ended, wait(killAfter)]);
    child.kill('SIGKILL');
  }
  await ended;
  return printed;
}

/** What stands in a folder, in few letters; of the search index, which no two builds write alike, how many files. */
function digest(site: string): string {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  const hash = createHash('sha256');
  for (const path of paths.filter((each) => !each.includes('/pagefind/')))
    hash.update(path.slice(site.length)).update('\0').update(readFileSync(path));
  return `${paths.length} files, ${hash.digest('hex')}`;
}

/** What stands beside a site. */
const strays = (site = out): string[] => readdirSync(dirname(site)).filter((name) => name !== basename(site));

/** Kills builds of a story over a site at the given moments; after each, one of the whole sites stands there. */
async function killBuilds(
  site: string,
  content: string,
  whole: readonly string[],
  moments: readonly number[],
): Promise<void> {
  for (const moment of moments) {
    await build(content, { killAfter: moment, to: site });
    expect(whole, `killed after ${moment} ms, SEED=${seed}`).toContain(digest(site));
  }
}

/** Moments in the time that a build lasts, in milliseconds: early and late. */
function momentsIn(lasted: number, random: Random): number[] {
  return Array.from({ length: KILLS }, (_, kill) => ((kill + random()) / KILLS) * lasted);
}

describe('a build', { timeout: 600_000 }, () => {
  let lasted: number;
  let last: string;
  let next: string;

  beforeAll(async () => {
    const both = () => Promise.all([build(first), build(second, { to: other })]);
    expect(await both()).toEqual([BUILT, BUILT]);
    // How long a build lasts whose code is bundled already, as it is for all that follow.
    const begun = performance.now();
    expect(await both()).toEqual([BUILT, BUILT]);
    lasted = performance.now() - begun;
    [last, next] = [digest(out), digest(other)];
    expect(next).not.toBe(last);
  }, 600_000);

  it('that is killed at any moment leaves the last site, or has put the next in its place, whole', async () => {
    const whole = [last, next];
    const random = seeded(seed);
    const [one, two] = [momentsIn(lasted, random), momentsIn(lasted, random)];
    await Promise.all([killBuilds(out, second, whole, one), killBuilds(other, first, whole, two)]);
    expect(await Promise.all([build(first), build(second, { to: other })])).toEqual([BUILT, BUILT]);
    expect([digest(out), digest(other)]).toEqual(whole);
    expect([...strays(), ...strays(other)]).toEqual([]);
  });

  it('gives its pages their security policy, whatever variables are set', () => {
    // The test runner sets one by a name of Vite's.
    expect(process.env.DEV).toBe('1');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Content-Security-Policy');
  });

  it('marks the words of ours that are in another language than the story', () => {
    const files = readdirSync(other, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|json|xml)$/.test(file),
    );
    const signed = files.filter((file) => /[\uFDD0\uFDD1]/.test(readFileSync(join(other, file), 'utf8')));
    expect(signed).toEqual([]);
    const page = readFileSync(join(other, 'articles', 'index.html'), 'utf8');
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toMatch(/<h1><bdi lang="en" dir="ltr">[^<]*<\/bdi><\/h1>/);
    expect(readFileSync(join(out, 'articles', 'index.html'), 'utf8')).not.toContain('<bdi');
  });

  it('that fails on the way leaves the last site, and nothing else', async () => {
    for (const file of ['/search/data.json', '/about/index.html']) {
      expect(await build(second, { before: writing(file, fullDisk) })).toMatch(/no space left\n$/);
      expect(digest(out)).toBe(last);
      expect(strays()).toEqual([]);
    }
  });

  it('whose site lacks a page is refused, with what leads there', async () => {
    expect(await build(second, { before: writing('/data/index.html', '') })).toMatch(
      /^The finished site is not sound:\n {2}[\w/]*\.html links to \/data\/, which is not there\n/,
    );
    expect(digest(out)).toBe(last);
    expect(strays()).toEqual([]);
  });

  it('does not mix with another that runs at the same time', async () => {
    const inside = join(second, '.site');
    const printed = await Promise.all([build(first), build(second, { to: inside })]);
    expect(printed).toEqual([BUILT, BUILT]);
    expect(digest(out)).toBe(last);
    expect(readFileSync(join(inside, 'index.html'), 'utf8')).toContain('The harbour flood');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('The harbour flood');
  });

  it('puts back a site that a dead build had moved away', async () => {
    renameSync(out, join(dirname(out), '.site-old-999999999'));
    mkdirSync(join(dirname(out), '.site-new-999999999'));
    const broken = await write('second', { 'entities/ada-lund.md': 'no front matter' });
    expect(await build(broken)).toContain('front-matter');
    expect(digest(out)).toBe(last);
    expect(strays()).toEqual([]);
  });
});

describe('the pictures of a site', { timeout: 600_000 }, () => {
  const site = join(folder, 'three', 'site');
  const picture = join(site, 'share', 'articles', 'port-fire.png');
  /** Code that lets no picture into the site. */
  const undrawn = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (from, to) => { if (/share.*png$/.test(to)) ${fullDisk} else renameSync(from, to); };
    syncBuiltinESMExports();
  `;

  it('are drawn once it stands, and until then those of the last site serve', async () => {
    const pictured = await write('third', {});
    expect(await build(pictured, { to: site })).toMatch(/Built .*\nDrawing 4 pictures/);
    const last = readFileSync(picture);
    const article = (good['articles/port-fire/article.md'] ?? '').replace('title: ', 'title: News of ');
    await write('third', { 'articles/port-fire/article.md': article });
    expect(await build(pictured, { to: site, before: undrawn })).toMatch(/Built .*\n[^]*no space left\n$/);
    expect(readFileSync(join(site, 'articles/port-fire/index.html'), 'utf8')).toContain('News of');
    expect(readFileSync(picture).equals(last)).toBe(true);
    expect(await build(pictured, { to: site })).toMatch(/Built .*\nDrawing 1 picture/);
    expect(readFileSync(picture).equals(last)).toBe(false);
  });

  it('do not hold up that it is served', async () => {
    const never = `
      if (process.argv[1]?.endsWith('drawer.ts')) await new Promise(() => process.on('disconnect', () => process.exit()));
    `;
    const env = {
      ...process.env,
      ...{ CONTENT_DIR: await write('fourth', {}), OUT_DIR: join(folder, 'four', 'site'), CACHE_DIR: '', PORT: '0' },
      NODE_OPTIONS: runningFirst(never),
    };
    const started = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const address = await new Promise<string>((resolve) => {
        let printed = '';
        started.stdout.on('data', (data: Buffer) => {
          printed += data.toString();
          const found = /http:\S+/.exec(printed)?.[0];
          if (found !== undefined) resolve(found);
        });
      });
      const statuses = ['', 'share/articles/port-fire.png'].map(async (path) => (await fetch(address + path)).status);
      expect(await Promise.all(statuses)).toEqual([200, 404]);
    } finally {
      started.kill();
    }
  });
});
