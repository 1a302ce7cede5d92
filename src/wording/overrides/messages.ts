import type { Message } from './taken.ts';

/** The messages of a catalogue, or of a part of one, by their paths: “site.links.about”. Items of a list count from 0. */
export function messagesIn(part: unknown, path = ''): Map<string, Message> {
  if (typeof part === 'string' || typeof part === 'function') return new Map([[path, part as Message]]);
  if (typeof part !== 'object' || part === null) return new Map();
  return new Map(
    Object.entries(part).flatMap(([key, value]) => [...messagesIn(value, path === '' ? key : `${path}.${key}`)]),
  );
}
