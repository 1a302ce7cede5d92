import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What of a request tells whether this site's own page has sent it. */
export interface Caller {
  method: string | undefined;
  headers: IncomingHttpHeaders;
  /** The address of the other end of the connection, and the port on which it came in. */
  remoteAddress: string | undefined;
  localPort: number | undefined;
}

/** Why a request is not answered: an HTTP status, and a sentence. */
export interface Rebuff {
  status: number;
  message: string;
}

/** The header that carries the token of the session. A page of another site may not send it without asking first. */
export const TOKEN_HEADER = 'x-desk-token';

/**
 * Turns away every request but those of the site's own pages on this machine: they come from the loopback address, name it
 * as their host, have the site's own origin, carry the token that only its pages know, and send JSON.
 */
export function rebuff({ method, headers, remoteAddress, localPort }: Caller, token: string): Rebuff | undefined {
  if (!isLoopback(remoteAddress)) return { status: 403, message: 'The desk answers only on this machine.' };
  const { host = '', origin } = headers;
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${localPort ?? ''}`);
  if (!hosts.includes(host)) return { status: 403, message: 'The desk answers only under the name of this machine.' };
  if (origin !== `http://${host}`) return { status: 403, message: 'The desk answers only to pages of this site.' };
  if (method !== 'POST') return { status: 405, message: 'Send this by POST.' };
  if (!isSame(headers[TOKEN_HEADER], token))
    return { status: 403, message: 'This page is of an earlier session; load it again.' };
  if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? ''))
    return { status: 415, message: 'Send this as JSON.' };
  return undefined;
}

function isLoopback(address = ''): boolean {
  return /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
}

/** Compares in a time that tells nothing of how much is right. */
function isSame(given: string | string[] | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
