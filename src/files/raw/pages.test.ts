import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { writeMarkdown } from '../../markdown/write.ts';
import { genreSaid } from '../../model/suggest/given/genreSaid.ts';
import { copyrightLines, rightsSaid } from '../../model/suggest/given/rightsSaid.ts';
import { publishedDay } from '../../model/suggest/printed/publishedDay.ts';
import { guessLanguage } from '../../model/suggest/languageGuess.ts';
import { decodeDocument } from './bytes.ts';
import { readDocument } from './readDocument.ts';
import { stripDocument, wordsOf } from './strip.ts';

/** What should come out of a page; a key that is left out is not asked for. */
interface Expected {
  title?: string;
  byline?: string | null;
  language?: string;
  day?: string;
  genre?: string | null;
  rights?: string | null;
  text: string[];
  removed?: string[];
}

const PAGES = join(import.meta.dirname, 'pages');

const rows: Record<string, string>[] = [];

async function read(kind: string): Promise<Required<Expected>> {
  const decoded = decodeDocument(readFileSync(join(PAGES, kind, 'page.html')));
  if ('refusal' in decoded) throw new Error(decoded.refusal);
  const document = await readDocument(decoded.text, 'html');
  const language = document.says.language ?? guessLanguage(wordsOf(document.tree)) ?? 'en';
  const { tree, title, byline, dateLine, removed } = stripDocument(document, language);
  const { text, blocks } = plainText(parseMarkdown(writeMarkdown(tree)));
  return {
    title: title ?? '',
    byline: byline ?? null,
    language: language.split('-')[0] ?? '',
    day: publishedDay(document.says.dates, language, 'UTC')?.day ?? dateLine?.day ?? '',
    genre: genreSaid(document.says.genres ?? [])?.value ?? null,
    rights: rightsSaid([...(document.says.rights ?? []), ...copyrightLines(removed)])?.value ?? null,
    text: blocks.map(({ start, end }) => text.slice(start, end)),
    removed,
  };
}

test.each(readdirSync(PAGES))('%s', async (kind) => {
  const expected = JSON.parse(readFileSync(join(PAGES, kind, 'expected.json'), 'utf8')) as Expected;
  const found: Partial<Record<string, unknown>> = await read(kind);
  const right = (key: string, value: unknown): boolean => JSON.stringify(found[key]) === JSON.stringify(value);
  rows.push({
    page: kind,
    ...Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, right(key, value) ? 'right' : 'wrong'])),
  });
  expect(found).toMatchObject(expected);
});

afterAll(() => {
  console.table(rows);
});
