import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHost } from './host.mjs';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const PAGE = '<p>The ferry stopped.</p>'.repeat(200);
let host: Awaited<ReturnType<typeof openHost>>;

beforeAll(async () => {
  for (const name of ['about', '_']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '_', 'Xyz.css'), 'p {}');
  writeFileSync(join(folder, 'about', 'index.html'), PAGE);
  writeFileSync(join(folder, '404.html'), 'Nothing stands here.');
  writeFileSync(join(folder, 'font.woff2'), PAGE);
  host = await openHost({ folder, base: '/story/' });
});
afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, accepts: string): Promise<{ response: IncomingMessage; body: Buffer }> {
  const [response] = (await once(
    get(new URL(path, host.address), { headers: { 'accept-encoding': accepts } }),
    'response',
  )) as [IncomingMessage];
  return { response, body: await buffer(response) };
}

test('a page goes compressed to a browser that takes it so', async () => {
  const { response, body } = await ask('about/', 'gzip, deflate, br');
  expect(response.headers['content-encoding']).toBe('gzip');
  expect(body.length).toBeLessThan(PAGE.length / 10);
  expect(gunzipSync(body).toString()).toBe(PAGE);
});

test('it goes as it is to one that does not, and so does what is compressed already', async () => {
  for (const [path, accepts] of [
    ['about/', 'identity'],
    ['font.woff2', 'gzip'],
  ] as const) {
    const { response, body } = await ask(path, accepts);
    expect(response.headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(PAGE);
  }
});

test('a browser keeps files that are named after what they hold, and asks for pages again', async () => {
  const kept = await Promise.all(['_/Xyz.css', 'about/'].map((path) => ask(path, 'identity')));
  expect(kept.map(({ response }) => response.headers['cache-control'])).toEqual([
    'public, max-age=31536000, immutable',
    'no-cache',
  ]);
});

test('a folder without its slash leads on, and an unknown path says so', async () => {
  const { response: moved } = await ask('about?q=1', 'gzip');
  expect([moved.statusCode, moved.headers.location]).toEqual([308, '/story/about/?q=1']);
  const { response: none, body } = await ask('nowhere/', 'gzip');
  expect([none.statusCode, body.toString()]).toEqual([404, 'Nothing stands here.']);
});

test('what is asked for outside of its path is sent there', async () => {
  const { response } = await ask('/about/', 'gzip');
  expect([response.statusCode, response.headers.location]).toEqual([307, '/story/']);
});

test('a folder without a page for unknown paths says so without one', async () => {
  const bare = await openHost({ folder: join(folder, 'about') });
  const [response] = (await once(get(new URL('nowhere', bare.address)), 'response')) as [IncomingMessage];
  expect([response.statusCode, (await buffer(response)).length]).toEqual([404, 0]);
  bare.close();
});

test('a port that is taken is an error', async () => {
  await expect(openHost({ folder, port: Number(new URL(host.address).port) })).rejects.toThrow('EADDRINUSE');
});
