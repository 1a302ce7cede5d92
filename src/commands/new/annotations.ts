import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeDocument } from '../../files/raw/bytes.ts';
import { readAnnotations, type Beside } from '../../files/raw/annotations/readAnnotations.ts';
import type { Content } from '../../files/read/load.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { importAnnotations, type AnnotationImport } from '../../files/save/annotations/importAnnotations.ts';
import { KnownStory } from '../../model/suggest/claim/knownStory.ts';
import { beginClaim } from '../../files/write/new/newClaim.ts';
import { create } from '../../files/write/plan.ts';
import { count } from '../../wording/en/forms.ts';
import type { CommandContext } from '../command.ts';

/** Begins a claim for each annotation of a file, or of standard input (`-`), and tells of each that finds no place. */
export async function newAnnotations(
  content: Content,
  source: string,
  article: string | undefined,
  { folder, input, pick }: CommandContext,
): Promise<string | Refusal> {
  const name = source === '-' ? 'standard input' : source;
  if (source !== '-' && !(await stat(source).catch(() => undefined))?.isFile())
    return { refusal: `there is no file ${source}` };
  const decoded = decodeDocument(source === '-' ? await input() : await readFile(source));
  const read =
    'refusal' in decoded ? decoded : readAnnotations(decoded.text, source === '-' ? undefined : beside(source));
  if ('refusal' in read) return { refusal: `${name} ${read.refusal}` };
  const { entries } = content;
  const story = new KnownStory(entries, entries.story?.data.language ?? 'en');
  const done = importAnnotations(content, read.annotations, { article, pick, story, begin: beginClaim });
  const told = report(done, read.wordless);
  if (done.files.size === 0) return done.there.length > 0 ? told : { refusal: told };
  const written = await create(folder, done);
  return typeof written === 'string' ? `${told}\n\nNext: npm run check names what is still to write.` : written;
}

/** Reads files beside the one that is given. */
function beside(source: string): Beside {
  return (path) => {
    const file = join(dirname(source), path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
}

function report({ begun, there, lost }: AnnotationImport, wordless: number): string {
  const moved = begun.filter(({ changed }) => changed !== undefined);
  return [
    ...(begun.length > 0 ? [`Began ${count(begun.length, 'claim')}:`, ...begun.map(({ file }) => `  ${file}`)] : []),
    ...(moved.length > 0 ? [`${count(moved.length, 'quote')} with other words than the article has now:`] : []),
    ...moved.map(({ words, changed = '' }) => `  “${words}” is now “${changed}”`),
    ...(there.length > 0 ? [`There already: ${there.map(({ claim }) => claim).join(', ')}`] : []),
    ...(lost.length > 0 ? [`${count(lost.length, 'annotation')} without a place:`] : []),
    ...lost.map(({ words, why }) => `  “${words}”: ${why}`),
    ...(wordless > 0
      ? [
          `${count(wordless, 'entry', 'entries')} passed over that ${wordless === 1 ? 'annotates' : 'annotate'} no words.`,
        ]
      : []),
  ].join('\n');
}
