import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** What a request sends beside the address, in place of what the site's own page would. */
interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

type Send = (name: string, sent?: Sent) => Promise<number>;

/** Tries on a running server what others than the site's own page could send to the desk. */
export async function attackDesk(page: Page, root: string, content: string): Promise<void> {
  const token = await tokenOf(page);
  const send = sender(root, token);
  const { host, port } = new URL(root);
  expect(await send('findings')).toBe(200);

  const foreign: [Sent, number][] = [
    [{ headers: { origin: 'https://elsewhere.example' } }, 403],
    [{ headers: { origin: `http://localhost:${Number(port) + 1}` } }, 403],
    [{ headers: { origin: 'null' } }, 403],
    // A name of somebody else's that leads to this machine.
    [{ headers: { host: `elsewhere.example:${port}`, origin: `http://elsewhere.example:${port}` } }, 403],
    [{ headers: { 'x-desk-token': '' } }, 403],
    [{ headers: { 'x-desk-token': `${token}x` } }, 403],
    [{ headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    [{ headers: { 'content-type': 'text/plain' } }, 415],
    [{ method: 'GET', headers: { host } }, 405],
    [{ body: 'x'.repeat(10 * 1024 * 1024) }, 413],
  ];
  for (const [sent, status] of foreign) expect(await send('findings', sent), JSON.stringify(sent.headers)).toBe(status);

  await staysWithin(send, content);
  await savesAtOnce(send, content);
  expect(await send('findings')).toBe(200);
}

/** The token that the page sends. It asks for its article as soon as it is loaded again, since it is being edited. */
async function tokenOf(page: Page): Promise<string> {
  const asked = page.waitForRequest((each) => each.url().includes('/_desk/'));
  await expect(() => page.reload()).toPass();
  return (await asked).headers()['x-desk-token'] ?? '';
}

/** Sends to the desk as its page does, and resolves to the status; to 413 where the server breaks off what is too long. */
function sender(root: string, token: string): Send {
  const { host, hostname, port } = new URL(root);
  return (name, { method = 'POST', headers = {}, body = {} } = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const own = { host, origin: root, 'x-desk-token': token, 'content-type': 'application/json' };
      const length = String(Buffer.byteLength(text));
      const asked = request(
        // Each over a connection of its own: the server ends that of what is too long.
        {
          agent: false,
          hostname,
          port,
          method,
          path: `/_desk/${name}`,
          headers: { ...own, 'content-length': length, ...headers },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      asked.on('error', (error: NodeJS.ErrnoException) =>
        ['ECONNRESET', 'EPIPE'].includes(error.code ?? '') && text.length > 1024 * 1024 ? resolve(413) : reject(error),
      );
      asked.end(text);
    });
}

const save = (file: string, to: string): Sent => ({ body: { files: [{ file, from: null, to }] } });
const entity = (name: string): string => `---\nname: ${name}\nkind: place\n---\n`;

/**
 * Nothing is written outside of the content folder, through a link out of it, or to a device; and what such a link leads to is
 * not watched: the settings of another site there would start the server anew.
 */
async function staysWithin(send: Send, content: string): Promise<void> {
  const link = join(content, 'articles/linked');
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'astro.config.mjs'), 'export default {};\n');
  symlinkSync(outside, link);
  const files = ['../article.md', 'entities/../../article.md', '/article.md', 'articles/linked/article.md'];
  for (const file of [...files, 'entities/con.md', 'entities/COM1.md', 'package.json'])
    expect(await send('restore', save(file, entity('Out'))), file).toBe(422);
  rmSync(link);
  expect(existsSync(join(outside, 'article.md'))).toBe(false);
  rmSync(outside, { recursive: true });
}

/** Of a hundred saves of one file at once one is saved, and of a hundred files all. */
async function savesAtOnce(send: Send, content: string): Promise<void> {
  const hundred = Array.from({ length: 100 }, (_, at) => at);
  const quay = 'entities/quay.md';
  const raced = await Promise.all(hundred.map((at) => send('restore', save(quay, entity(`Quay ${at}`)))));
  expect(raced.filter((status) => status === 409)).toHaveLength(99);
  expect(readFileSync(join(content, quay), 'utf8')).toBe(entity(`Quay ${raced.indexOf(200)}`));
  const berth = (at: number): string => `entities/berth-${at}.md`;
  const saved = await Promise.all(hundred.map((at) => send('restore', save(berth(at), entity(`Berth ${at}`)))));
  expect(new Set(saved)).toEqual(new Set([200]));
  for (const at of hundred) expect(readFileSync(join(content, berth(at)), 'utf8')).toBe(entity(`Berth ${at}`));
}
