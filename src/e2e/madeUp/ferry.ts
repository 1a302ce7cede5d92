import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../ferry');
const WORDS = 10_000;

/**
 * Writes the content of another story, as hard on the engine as `ferry/` and what Git or an editor might level make it:
 * CRLF, byte-order marks, and a text of 10,000 words.
 */
export function writeFerry(content: string): void {
  cpSync(SOURCE, content, { recursive: true });
  const change = (file: string, edit: (text: string) => string): void => {
    const path = join(content, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')));
  };
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  for (const name of ['article.md', 'claims/aboard.md', 'claims/horn.md', 'claims/passed.md'])
    change(`articles/ferry-stops/${name}`, crlf);
  change('articles/timetable/article.md', (text) => `\uFEFF${text}`);
  change('entities/halcyon.md', (text) => `\uFEFF${crlf(text)}`);
  change('articles/log-book/article.md', (text) => text.replace(/\n---\n\n/, `$&${longText()}\n\n`));
}

/** Ten thousand words in paragraphs of a hundred, none like another, under a heading for each ten of them. */
function longText(): string {
  const names = ['bend', 'weir', 'lock', 'barge', 'heron', 'lamp', 'fog', 'rope', 'deck', 'wake'];
  const word = (index: number): string => `${names[index % 10] ?? ''}${Math.floor(index / 10)}`;
  const paragraphs = Array.from({ length: WORDS / 100 }, (_, paragraph) => {
    const words = Array.from({ length: 100 }, (_, index) => word(paragraph * 100 + index));
    const sentences = Array.from({ length: 10 }, (_, sentence) =>
      words.slice(sentence * 10, sentence * 10 + 10).join(' '),
    );
    const heading = paragraph % 10 === 0 ? `## Watch ${paragraph / 10 + 1}\n\n` : '';
    return heading + sentences.map((sentence) => `Passed ${sentence}.`).join(' ');
  });
  return paragraphs.join('\n\n');
}
