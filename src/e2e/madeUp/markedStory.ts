import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { PSEUDO } from '../../wording/pseudo.ts';

const SOURCE = join(import.meta.dirname, '../ferry');

/** The fields that hold words of the story. Those of the article’s own records are words of its source. */
const WORDS = new Set([
  ...['title', 'dek', 'name', 'aliases', 'role', 'byline', 'rights', 'removed', 'short', 'note', 'notes'],
  ...['statement', 'quote', 'label', 'scope', 'unit', 'question', 'summary', 'says', 'publisher'],
  ...['because', 'reason', 'by'],
]);
/** Fields of the same names that hold the name of a file. */
const NAMES = new Set(['question', 'publisher', 'by']);

/** Words as the story’s own: each word and number in ⟪…⟫. */
export function asOwn(text: string): string {
  return text.replace(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu, '⟪$&⟫');
}

/** Messages that the story’s editors have worded themselves: on every page, and in the browser alone. */
export const OWN_MESSAGES = {
  'site.links.about': '⟦How we work⟧',
  'search.found': '⟦{claims, plural, one {# claim was found} other {# claims were found}}⟧',
};

/** Writes the ferry’s story with all of its own words marked, and in the pseudo-language: what bears no mark is in no catalogue. */
export function writeMarked(content: string): void {
  cpSync(SOURCE, content, { recursive: true });
  for (const file of globSync('**/*.md', { cwd: content })) {
    const path = join(content, file);
    const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
    const record = load(head) as Record<string, unknown>;
    if (file === 'story.md') Object.assign(record, { language: PSEUDO, alsoSearch: undefined });
    writeFileSync(path, `---\n${dump(marked(record), { skipInvalid: true })}---\n${markedBody(body)}`);
  }
  writeFileSync(join(content, 'wording.yaml'), dump(OWN_MESSAGES));
}

/** A record with the words of its fields marked. */
function marked(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, markedValue(field, value)]));
}

function markedValue(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => markedValue(field, each));
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null) return marked(value as Record<string, unknown>);
  if (typeof value !== 'string' || !WORDS.has(field)) return value;
  return NAMES.has(field) && /^[a-z0-9-]+$/.test(value) ? value : asOwn(value);
}

/** Markdown with its words marked, but not what tells how they are set, and not where links lead. */
function markedBody(body: string): string {
  const kept = /\]\([^)]*\)|<[^>]*>|&#?\w+;|https?:\S+|^\s*\d+[.)] |\[\^[^\]]*\]/gm;
  let end = 0;
  const pieces = Array.from(body.matchAll(kept), ({ 0: piece, index }) => {
    const before = asOwn(body.slice(end, index));
    end = index + piece.length;
    return before + piece;
  });
  return pieces.join('') + asOwn(body.slice(end));
}
