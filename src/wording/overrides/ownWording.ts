import { didYouMean } from '../../model/text/didYouMean.ts';
import type { MessagePart, OwnWording } from '../../model/story/wording.ts';
import type { Words } from '../catalogues.ts';
import { messageParts } from './messageParts.ts';
import { messagesIn } from './messages.ts';
import { tagsIn, taken, type Taken } from './taken.ts';

/** What is wrong with the message at a path. */
export interface WordingFault {
  path: string;
  message: string;
}

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
    else faults.push(...found.wrong.map((wrong) => ({ path, message: wrong })));
  }
  return { wording, faults };
}

type Read = { parts: MessagePart[] } | { wrong: string[] };

function read(text: string, language: string, takes: Taken): Read {
  try {
    const parts = messageParts(text, language);
    const wrong = [...new Set([...partFaults(parts, takes), ...tagFaults(text, takes)])];
    return wrong.length > 0 ? { wrong } : { parts };
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    return {
      wrong: [`is not in ICU MessageFormat: ${reason}; braces that are no parameter stand in apostrophes, '{'`],
    };
  }
}

function unknownPath(path: string, known: readonly string[]): Read {
  const within = known.filter((each) => each.startsWith(`${path}.`)).slice(0, 3);
  const remedy =
    within.length > 0
      ? `; it is a group, so write the whole path of a message, such as “${within.join('”, “')}”`
      : didYouMean(path, known) || '; the paths are those of the messages in src/wording/en/';
  return { wrong: [`no message is called “${path}”${remedy}`] };
}

function partFaults(parts: readonly MessagePart[], takes: Taken): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const { parameter } = part;
    const within = 'by' in part ? Object.values(part.cases).flatMap((each) => partFaults(each, takes)) : [];
    if (!takes.parameters.includes(parameter)) return [unknownParameter(parameter, takes), ...within];
    return [...kindFaults(part, takes), ...within];
  });
}

function unknownParameter(name: string, { parameters }: Taken): string {
  const known = parameters.length === 0 ? 'takes none' : `takes {${parameters.join('}, {')}}`;
  return `has the parameter {${name}}, but the message ${known}${didYouMean(name, parameters)}`;
}

/** Numbers are counted, dates are dated, and nothing else is. */
function kindFaults(part: Exclude<MessagePart, string>, { numbers, dates }: Taken): string[] {
  const { parameter } = part;
  const counts = 'by' in part ? part.by !== 'select' : part.as === 'number';
  if (counts && !numbers.has(parameter))
    return [`counts {${parameter}}, which is no number; write {${parameter}} alone`];
  const isDated = !('by' in part) && part.as === 'date';
  if (isDated && !dates.has(parameter)) return [`dates {${parameter}}, which is no date; write {${parameter}} alone`];
  if ('by' in part || part.as !== undefined) return [];
  if (dates.has(parameter)) return [`has the bare date {${parameter}}; write {${parameter}, date}`];
  return numbers.has(parameter) ? [`has the bare number {${parameter}}; write {${parameter}, number}`] : [];
}

function tagFaults(text: string, { tags }: Taken): string[] {
  return [...tagsIn(text).difference(tags)].map((tag) => {
    const known = tags.size === 0 ? 'has none' : `has <${[...tags].join('>, <')}>`;
    return `has the tag <${tag}>, but the message ${known}`;
  });
}
