// `npm run check`: holds the content to every rule, and warns of what only an editor can judge.
import { parseArgs } from 'node:util';
import { findingsOf } from '../src/files/check/findings.ts';
import { contentFolder } from '../src/files/read/folder.ts';
import { formats, type Format } from '../src/files/check/formats.ts';
import { loadContent } from '../src/files/read/load.ts';
import { count } from '../src/wording/terms.ts';

const USAGE = `npm run check [-- --format ${Object.keys(formats).join('|')}]
Names every mistake in the content, with its file, line and remedy. Fails where there is one; warnings do not count.`;

const format = readFormat();
if (format) await check(format);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function check(format: Format): Promise<void> {
  const content = await loadContent(contentFolder);
  const found = findingsOf(content);
  const printed = formats[format](found, contentFolder);
  const failed = content.problems.length > 0;
  if (failed) process.exitCode = 1;
  if (printed !== '') (format === 'text' ? console.error : console.log)(printed);
  if (failed || format !== 'text') return;
  const { articles, claims, entities, events, questions } = content.entries;
  const held = [
    count(articles.length, 'article'),
    count(claims.length, 'claim'),
    count(entities.length, 'entity', 'entities'),
    count(events.length, 'event'),
    count(questions.length, 'question'),
  ].join(', ');
  console.log(`${held}: no problems`);
}

/** The format asked for; undefined where the arguments are none that the command knows. */
function readFormat(): Format | undefined {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    return Object.hasOwn(formats, values.format) ? (values.format as Format) : undefined;
  } catch {
    return undefined;
  }
}
