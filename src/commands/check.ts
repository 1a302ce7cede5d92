import { parseArgs } from 'node:util';
import { findingsOf } from '../files/check/findings.ts';
import { formats, type FindingsFormat } from '../files/check/formats.ts';
import { loadContent, type Content } from '../files/read/load.ts';
import { mendAll } from '../files/write/remedies/mend.ts';
import type { Finding } from '../model/rules/problems.ts';
import { count } from '../wording/en/forms.ts';
import { remedyInWords } from '../wording/problems/remedies.ts';
import { withUsage } from './command.ts';

const USAGE = `npm run check [-- --fix] [-- --format ${Object.keys(formats).join('|')}]
Names every mistake in the content, with its file, line and remedy. Fails where there is one; warnings do not count.
--fix first mends what has a certain remedy, in place, and says what it did: a misspelt key or word, a quote that differs from
the article only in its quotation marks, spaces or capitals, an “occurrence” that is not needed or of which one alone can be meant.`;

/** Holds the content to every rule, and warns of what only an editor can judge. */
export const check = withUsage(USAGE, async (args, { folder, print, complain }) => {
  const asked = readArguments(args);
  if (!asked) return undefined;
  const say = asked.format === 'text' ? print : complain;
  if (asked.fix) for (const line of mendedLines(await mendAll(folder), folder)) say(line);
  const content = await loadContent(folder);
  const found = findingsOf(content);
  const printed = formats[asked.format](found, folder);
  if (printed !== '') (asked.format === 'text' ? complain : print)(printed);
  if (asked.format === 'text' && !asked.fix && mendable(found) > 0)
    complain(`${count(mendable(found), 'remedy', 'remedies')} can be applied with npm run check -- --fix`);
  if (content.problems.length > 0) return 1;
  if (asked.format === 'text') print(`${countsOf(content)}: no problems`);
  return 0;
});

/** What is asked for; undefined where nothing is called like the format. */
function readArguments(args: readonly string[]): { format: FindingsFormat; fix: boolean } | undefined {
  const { format, fix } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'text' }, fix: { type: 'boolean', default: false } },
  }).values;
  return Object.hasOwn(formats, format) ? { format: format as FindingsFormat, fix } : undefined;
}

function mendedLines(mended: Awaited<ReturnType<typeof mendAll>>, folder: string): string[] {
  const wide = Math.max(...mended.map(({ rule }) => rule.length));
  const lines = mended.map(
    ({ file, line, column, rule, done }) =>
      `${folder}/${file}:${line}:${column}  ${rule.padEnd(wide)}  mended: ${remedyInWords(done)}`,
  );
  const files = new Set(mended.map(({ file }) => file)).size;
  return mended.length === 0
    ? ['Nothing has a certain remedy.']
    : [...lines, `${count(mended.length, 'remedy', 'remedies')} applied in ${count(files, 'file')}\n`];
}

function mendable(found: readonly Finding[]): number {
  return found.filter(({ remedies }) => remedies?.some(({ certain }) => certain)).length;
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
