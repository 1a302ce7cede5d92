import { stringify } from 'yaml';

/** A line of new front matter: a key, a hint for the editor and, where it has one yet, its value; or a comment alone. */
export type Line = readonly [key: string, hint: string, value?: unknown] | string;

const COMMENT_COLUMN = 38;

/** The text of a content file to be filled in: each key with its hint beside it. A key without a value stands empty. */
export function skeleton(lines: readonly Line[], body = ''): string {
  const front = lines.map((line) => (typeof line === 'string' ? comment(line) : written(line))).join('');
  return `---\n${front}---\n${body === '' ? '' : `\n${body}`}`;
}

/** A comment on a line of its own, indented as its text is. */
function comment(text: string): string {
  return `# ${/^ */.exec(text)?.[0] ?? ''}${oneLine(text.trim())}\n`;
}

function written([key, hint, value]: readonly [string, string, unknown?]): string {
  const [first = '', ...rest] = value === undefined ? [`${key}:`] : `${key}: ${inYaml(value)}`.split('\n');
  const top = first.trimEnd();
  const comment = hint === '' ? '' : `${top.length < COMMENT_COLUMN ? '' : ' '}# ${oneLine(hint)}`;
  return [`${comment === '' ? top : top.padEnd(COMMENT_COLUMN)}${comment}`, ...rest].join('\n') + '\n';
}

function inYaml(value: unknown): string {
  if (Array.isArray(value) && value.length > 0)
    return `\n${stringify(value, { lineWidth: 0 }).trimEnd().replace(/^/gm, '  ')}`;
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** Puts a text on one line, because a comment ends with its line. */
function oneLine(text: string): string {
  return text.replace(/\s*[\n\r\u0085\u2028\u2029]+\s*/g, ' ').trimEnd();
}
