import { allLanguageWords } from '../languages.ts';
import { dayIn } from './printedDate.ts';

/** Whether a line says that a day is one of publication, or one of a change, in any language that we have words for. */
export function dateLabelIn(line: string): 'published' | 'updated' | undefined {
  const words = allLanguageWords();
  if (labelOf(words.flatMap(({ page }) => page.published)).test(line)) return 'published';
  return labelOf(words.flatMap(({ page }) => page.updated)).test(line) ? 'updated' : undefined;
}

/** The part of a line that says when a text was published, where the line also says when it was changed; else the line. */
export function publishedPart(line: string, language: string): string {
  const words = allLanguageWords();
  const [published, updated] = [words.flatMap(({ page }) => page.published), words.flatMap(({ page }) => page.updated)];
  const at = line.search(labelOf(published));
  const changed = line.search(labelOf(updated));
  if (changed !== -1 && changed < at) return line.slice(at);
  const before = line.slice(0, Math.max(changed, 0));
  return at === -1 && dayIn(before, language) !== undefined ? before.replace(/[\s|·•,–—-]+$/, '') : line;
}

/** A line without the words that say what its day is one of. */
export function withoutLabels(line: string): string {
  const phrases = allLanguageWords().flatMap(({ page }) => [...page.published, ...page.updated]);
  return line.replace(new RegExp(labelOf(phrases), 'giu'), ' ');
}

const labels = new Map<string, RegExp>();

function labelOf(phrases: readonly string[]): RegExp {
  const source = phrases.join('|');
  const label = labels.get(source) ?? new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
  labels.set(source, label);
  return label;
}
