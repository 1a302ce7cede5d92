import type { OwnWording } from '../../model/story/wording.ts';
import { worded, type Formats, type Given } from './worded.ts';

/** A catalogue, or the part of one that stands at a path, with the editors' own messages in place of those that it has. */
export function overridden<Part>(part: Part, own: OwnWording, formats: Formats, path = ''): Part {
  return inPlace(part, own, formats, path) as Part;
}

function inPlace(part: unknown, own: OwnWording, formats: Formats, path: string): unknown {
  const parts = own[path];
  if (parts && typeof part === 'string') return worded(parts, {}, formats);
  if (parts && typeof part === 'function') return (given: Given) => worded(parts, given, formats);
  if (typeof part !== 'object' || part === null || !Object.keys(own).some((each) => each.startsWith(beginning(path))))
    return part;
  const within = Object.entries(part).map(
    ([key, value]) => [key, inPlace(value, own, formats, beginning(path) + key)] as const,
  );
  return Array.isArray(part) ? within.map(([, value]) => value) : Object.fromEntries(within);
}

const beginning = (path: string): string => (path === '' ? '' : `${path}.`);
