/** A line shorter than this was not broken to fit a page. */
const WRAPPED = 40;

/**
 * The paragraphs of a plain text: parted by empty lines or, where it has none, each line one. Lines that were broken to
 * fit a page are joined. White space within a paragraph is a single space.
 */
export function paragraphsOf(text: string): string[] {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return lines
    .split(/\n[ \t\f\v]*\n/)
    .flatMap((block) => (isWrapped(block.trim().split('\n')) ? [block] : block.split('\n')))
    .map((paragraph) => paragraph.replace(/[ \t\n\f\v]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Whether lines break where a page ends and not where a paragraph does: all but the last are long, and none very. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.slice(0, -1).map((line) => line.trimEnd().length);
  return lengths.every((length) => length >= WRAPPED && length <= 2.5 * WRAPPED);
}
