import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const PAGE = '<p>The ferry stopped.</p>'.repeat(200);
let server: ChildProcess;
let root = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'about', 'index.html'), PAGE);
  writeFileSync(join(folder, '404.html'), 'Nothing stands here.');
  writeFileSync(join(folder, 'font.woff2'), PAGE);
  server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, OUT_DIR: folder, PORT: '0', BASE_PATH: '' },
  });
  if (!server.stdout) throw new Error('The server says nothing.');
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  root = /http:\S+(?=\/ )/.exec(said.toString())?.[0] ?? '';
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, accepts: string): Promise<{ response: IncomingMessage; body: Buffer }> {
  const [response] = (await once(get(`${root}${path}`, { headers: { 'accept-encoding': accepts } }), 'response')) as [
    IncomingMessage,
  ];
  return { response, body: await buffer(response) };
}

test('a page goes compressed to a browser that takes it so', async () => {
  const { response, body } = await ask('/about/', 'gzip, deflate, br');
  expect(response.headers['content-encoding']).toBe('gzip');
  expect(body.length).toBeLessThan(PAGE.length / 10);
  expect(gunzipSync(body).toString()).toBe(PAGE);
});

test('it goes as it is to one that does not, and so does what is compressed already', async () => {
  for (const [path, accepts] of [
    ['/about/', 'identity'],
    ['/font.woff2', 'gzip'],
  ] as const) {
    const { response, body } = await ask(path, accepts);
    expect(response.headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(PAGE);
  }
});

test('a folder without its slash leads on, and an unknown path says so', async () => {
  const { response: moved } = await ask('/about?q=1', 'gzip');
  expect([moved.statusCode, moved.headers.location]).toEqual([308, '/about/?q=1']);
  const { response: none, body } = await ask('/nowhere/', 'gzip');
  expect([none.statusCode, body.toString()]).toEqual([404, 'Nothing stands here.']);
});
