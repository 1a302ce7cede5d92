import type { WordingFaults } from '../../model/rules/params/reading.ts';
import type { Said } from '../../model/said.ts';
import { nearestName } from '../../model/text/didYouMean.ts';
import type { MessagePart, OwnWording } from '../../model/story/wording.ts';
import type { Words } from '../catalogues.ts';
import { messageParts } from './messageParts.ts';
import { messagesIn } from './messages.ts';
import { tagsIn, taken, type Taken } from './taken.ts';

/** What is wrong with the message at a path. */
export type WordingFault = Said<WordingFaults> & { path: string };

/**
 * Reads the editors' own messages, in ICU MessageFormat, by their paths. Each must be in the catalogue, and take nothing that
 * the catalogue's own does not take. Gives those that do, and all that is wrong with the others.
 */
export function ownWording(
  texts: Readonly<Record<string, string>>,
  words: Words,
): { wording: OwnWording; faults: WordingFault[] } {
  const known = messagesIn({ ...words, formats: undefined, language: undefined });
  const wording: Record<string, MessagePart[]> = {};
  const faults: WordingFault[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const message = known.get(path);
    const found =
      message === undefined ? unknownPath(path, [...known.keys()]) : read(text, words.language, taken(message));
    if ('parts' in found) wording[path] = found.parts;
    else faults.push(...found.wrong.map((wrong) => ({ path, ...wrong })));
  }
  return { wording, faults };
}

type Wrong = Said<WordingFaults>;
type Read = { parts: MessagePart[] } | { wrong: Wrong[] };

function read(text: string, language: string, takes: Taken): Read {
  if (text.trim() === '') return { wrong: [{ key: 'empty', params: {} }] };
  try {
    const parts = messageParts(text, language);
    const wrong = distinct([...partFaults(parts, takes), ...tagFaults(text, takes)]);
    return wrong.length > 0 ? { wrong } : { parts };
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    return { wrong: [{ key: 'format', params: { reason } }] };
  }
}

/** The same parameter may be wrong in several forms of a message. */
function distinct(wrong: readonly Wrong[]): Wrong[] {
  return [...new Map(wrong.map((each) => [JSON.stringify(each), each])).values()];
}

function unknownPath(path: string, known: readonly string[]): Read {
  const within = known.filter((each) => each.startsWith(`${path}.`)).slice(0, 3);
  if (within.length > 0) return { wrong: [{ key: 'group', params: { path, within } }] };
  return { wrong: [{ key: 'unknown', params: { path, near: nearestName(path, known)?.name } }] };
}

function partFaults(parts: readonly MessagePart[], takes: Taken): Wrong[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const { parameter } = part;
    const within = 'by' in part ? Object.values(part.cases).flatMap((each) => partFaults(each, takes)) : [];
    if (!takes.parameters.includes(parameter)) return [unknownParameter(parameter, takes), ...within];
    return [...kindFaults(part, takes), ...within];
  });
}

function unknownParameter(name: string, { parameters }: Taken): Wrong {
  return { key: 'parameter', params: { name, known: parameters, near: nearestName(name, parameters)?.name } };
}

/** Numbers are counted, dates are dated, and nothing else is. */
function kindFaults(part: Exclude<MessagePart, string>, { numbers, dates }: Taken): Wrong[] {
  const { parameter } = part;
  const fault = (key: 'counted' | 'dated' | 'bareDate' | 'bareNumber'): Wrong[] => [{ key, params: { parameter } }];
  const counts = 'by' in part ? part.by !== 'select' : part.as === 'number';
  if (counts && !numbers.has(parameter)) return fault('counted');
  const isDated = !('by' in part) && part.as === 'date';
  if (isDated && !dates.has(parameter)) return fault('dated');
  if ('by' in part || part.as !== undefined) return [];
  if (dates.has(parameter)) return fault('bareDate');
  return numbers.has(parameter) ? fault('bareNumber') : [];
}

function tagFaults(text: string, { tags }: Taken): Wrong[] {
  return [...tagsIn(text).difference(tags)].map((tag) => ({ key: 'tag', params: { tag, known: [...tags] } }));
}
