import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../src/files/corpus.fixture.ts';

/** In milliseconds. A process may wait long for its turn on a busy machine. */
const TIMEOUT = 300_000;

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a program on a content folder, as an editor's shell does. */
function start(folder: string, program: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((settle) => {
    const env = { ...process.env, CONTENT_DIR: folder };
    // npm is a batch file on Windows, which only a shell can start.
    const shell = program === 'npm' && process.platform === 'win32';
    const child = execFile(program, args, { env, shell }, (error, stdout, stderr) => {
      settle({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

const node = (folder: string, script: string, args: readonly string[], input?: string): Promise<Ran> =>
  start(folder, process.execPath, [join(import.meta.dirname, `${script}.ts`), ...args], input);

test('a script does its command in the folder that the environment names', { timeout: TIMEOUT }, async () => {
  await withCorpus(good, async (folder) => {
    const { status, stdout, stderr } = await node(folder, 'release', ['2031-05-03']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Added 3 claims');
    expect(await readdir(folder)).toContain('ledger.txt');
  });
});

test('each command of the package runs its script with its arguments', { timeout: TIMEOUT }, async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  const run = Object.entries(scripts).filter(([, command]) => command.startsWith('node scripts/run.mjs '));
  for (const [name, command] of run) expect(command).toBe(`node scripts/run.mjs ${name}`);
  const files = (await readdir('scripts')).filter((file) => file.endsWith('.ts') && !/\.(?:test|config)\./.test(file));
  expect(run.map(([name]) => `${name}.ts`).sort()).toEqual(files.sort());
  await withCorpus(good, async (folder) => {
    const { status, stdout } = await start(folder, process.execPath, ['scripts/run.mjs', 'release', '2031-05-03']);
    expect({ status }).toEqual({ status: 0 });
    expect(stdout).toContain('Added 3 claims');
  });
});

test('what a command refuses is its exit code and a message without a stack trace', { timeout: TIMEOUT }, async () => {
  await withCorpus(good, async (folder) => {
    for (const [script, args, message] of [
      ['new', ['article', '--nonsense'], '--nonsense'],
      ['rename', [], 'npm run rename -- <collection>'],
      ['withdraw', ['zzzz9999', 'So.'], 'no claim has the id'],
    ] as const) {
      const { status, stdout, stderr } = await node(folder, script, args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

test('the site of a folder that is not there is not begun to be edited', { timeout: TIMEOUT }, async () => {
  await withCorpus(good, async (folder) => {
    const nowhere = join(folder, 'nowhere');
    const { status, stderr } = await node(nowhere, 'dev', []);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `There is no folder ${nowhere}; name the folder that holds the story in CONTENT_DIR.\n`,
    });
  });
});

test('a command reads what is piped to it', { timeout: TIMEOUT }, async () => {
  await withCorpus(good, async (folder) => {
    const { status } = await node(folder, 'new', ['article', '-', '--slug', 'ferry'], 'The ferry sank on Friday.\n');
    expect(status).toBe(0);
    expect(await readdir(join(folder, 'articles'))).toEqual(['ferry', 'port-fire']);
  });
});

test('npm run hands over arguments and passes on the exit code', { timeout: TIMEOUT }, async () => {
  await withCorpus({ ...good, 'events/fire.md': '---\ntitle: The fire\n---\n' }, async (folder) => {
    const { status, stdout } = await start(folder, 'npm', ['run', '--silent', 'check', '--', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ severity: 'error', rule: 'schema' }]);
  });
});

test('the built site is served at the address that is printed', { timeout: TIMEOUT }, async () => {
  await withCorpus({ 'index.html': 'Here it is.' }, async (folder) => {
    const env = { ...process.env, OUT_DIR: folder, PORT: '0', BASE_PATH: 'story' };
    const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.mjs')], { env });
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const address = /^Claimline is at (http:\S+) \(Ctrl-C ends it\)\n$/.exec(said.toString())?.[1] ?? '';
    expect(await (await fetch(address)).text()).toBe('Here it is.');
    const exit = once(server, 'exit');
    server.kill();
    await exit;
  });
});
