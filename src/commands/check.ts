import { parseArgs } from 'node:util';
import { findingsOf } from '../files/check/findings.ts';
import { formats, type FindingsFormat } from '../files/check/formats.ts';
import { loadContent, type Content } from '../files/read/load.ts';
import { count } from '../wording/terms.ts';
import type { Command } from './command.ts';

const USAGE = `npm run check [-- --format ${Object.keys(formats).join('|')}]
Names every mistake in the content, with its file, line and remedy. Fails where there is one; warnings do not count.`;

/**
 * Holds the content to every rule, and warns of what only an editor can judge. Resolves to 1 where there is a mistake, to 2
 * where it cannot use the arguments.
 */
export const check: Command = async (args, { folder, print, complain }) => {
  const format = readFormat(args);
  if (!format) {
    complain(USAGE);
    return 2;
  }
  const content = await loadContent(folder);
  const printed = formats[format](findingsOf(content), folder);
  if (printed !== '') (format === 'text' ? complain : print)(printed);
  if (content.problems.length > 0) return 1;
  if (format === 'text') print(`${countsOf(content)}: no problems`);
  return 0;
};

/** The format asked for; undefined where the arguments are none that the command knows. */
function readFormat(args: readonly string[]): FindingsFormat | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { format: { type: 'string', default: 'text' } } });
    return Object.hasOwn(formats, values.format) ? (values.format as FindingsFormat) : undefined;
  } catch {
    return undefined;
  }
}

function countsOf({ entries: { articles, claims, entities, events, questions } }: Content): string {
  return [
    count(articles.length, 'article'),
    count(claims.length, 'claim'),
    count(entities.length, 'entity', 'entities'),
    count(events.length, 'event'),
    count(questions.length, 'question'),
  ].join(', ');
}
