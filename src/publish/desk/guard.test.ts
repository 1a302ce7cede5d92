import { describe, expect, it } from 'vitest';
import { readJson } from './body.ts';
import { rebuff, type Caller } from './guard.ts';

const TOKEN = 'a-token-of-this-session';
const own: Caller = {
  method: 'POST',
  remoteAddress: '127.0.0.1',
  localPort: 4321,
  headers: {
    host: 'localhost:4321',
    origin: 'http://localhost:4321',
    'content-type': 'application/json',
    'x-desk-token': TOKEN,
  },
};

const statusOf = (caller: Partial<Caller>, headers: Caller['headers'] = {}): number | undefined =>
  rebuff({ ...own, ...caller, headers: { ...own.headers, ...headers } }, TOKEN)?.status;

describe('rebuff', () => {
  it('lets the own pages of the site in, by each name of this machine', () => {
    expect(statusOf({})).toBeUndefined();
    for (const [address, name] of [
      ['::1', '[::1]'],
      ['::ffff:127.0.0.1', '127.0.0.1'],
    ] as const)
      expect(
        statusOf({ remoteAddress: address }, { host: `${name}:4321`, origin: `http://${name}:4321` }),
      ).toBeUndefined();
  });

  it('turns away other machines, though they know everything', () => {
    for (const remoteAddress of ['192.168.1.7', '::ffff:10.0.0.1', 'fe80::1', '127.evil', undefined])
      expect(statusOf({ remoteAddress })).toBe(403);
  });

  it('turns away a foreign page, a page of another port, and what has no origin', () => {
    for (const origin of ['https://evil.example', 'http://localhost:8080', 'null', 'https://localhost:4321', undefined])
      expect(statusOf({}, { origin })).toBe(403);
  });

  it('turns away a host name that a foreign site has rebound to this machine', () => {
    expect(statusOf({}, { host: 'evil.example:4321', origin: 'http://evil.example:4321' })).toBe(403);
    expect(statusOf({}, { host: 'localhost:80', origin: 'http://localhost:80' })).toBe(403);
    expect(statusOf({}, { host: undefined })).toBe(403);
  });

  it('turns away forms, reading by GET, and the token of another session', () => {
    expect(statusOf({}, { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
    expect(statusOf({}, { 'content-type': 'text/plain' })).toBe(415);
    expect(statusOf({ method: 'GET' })).toBe(405);
    expect(statusOf({}, { 'x-desk-token': 'another' })).toBe(403);
    expect(statusOf({}, { 'x-desk-token': undefined })).toBe(403);
  });
});

describe('readJson', () => {
  it('reads what is sent in pieces', async () => {
    expect(await readJson(pieces('{"a":', '1}'))).toEqual({ value: { a: 1 } });
  });

  it('says of what is no JSON, or no text, that it is none', async () => {
    expect(await readJson(pieces('{"a":'))).toMatchObject({ status: 400 });
    expect(await readJson(pieces(''))).toMatchObject({ status: 400 });
    expect(await readJson(bytes(new Uint8Array([0x22, 0xff, 0x22])))).toMatchObject({ status: 400 });
  });

  it('stops reading as soon as it is too much', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; sent += 1) yield await Promise.resolve(new Uint8Array(64 * 1024));
    }
    expect(await readJson(endless())).toMatchObject({ status: 413 });
    expect(sent).toBe(96);
  });
});

const bytes = (...parts: Uint8Array[]): AsyncIterable<Uint8Array> => new Blob(parts as BlobPart[]).stream();
const pieces = (...parts: string[]): AsyncIterable<Uint8Array> => bytes(...parts.map((part) => Buffer.from(part)));
