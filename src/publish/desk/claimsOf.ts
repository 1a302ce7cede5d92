import { join } from 'node:path';
import { toEntries } from '../../files/read/entries.ts';
import { parseFrontMatter } from '../../files/read/frontMatter.ts';
import { placeOf } from '../../files/read/places.ts';
import { readFolder } from '../../files/read/read.ts';
import { digestOf } from '../../files/save/digest.ts';
import type { DeskClaim } from '../../model/editing/deskArticle.ts';
import { findQuote } from '../../model/text/quotes/quotes.ts';
import type { PlainText } from '../../model/text/text.ts';

/**
 * The claims of an article as they stand on the disk in this moment: what was just saved is among them, however long it takes
 * to read the whole folder again. A claim that cannot be read yet is left out; the check says why.
 */
export async function claimsOf(
  folder: string,
  article: string,
  text: PlainText,
  published: ReadonlySet<string>,
): Promise<DeskClaim[]> {
  const within = `articles/${article}/claims`;
  const files = await readFolder(join(folder, within)).catch(() => []);
  return files.flatMap(({ file: name, text: source = '' }): DeskClaim[] => {
    const file = `${within}/${name}`;
    const place = placeOf(file);
    const content = parseFrontMatter(file, source);
    const [claim] = place && !Array.isArray(content) ? toEntries([{ ...place, content }]).entries.claims : [];
    if (!claim) return [];
    const { data, body } = claim;
    const spans = findQuote(text, data.quote, data.occurrence);
    return [
      {
        ...{ file, digest: digestOf(source), data, note: body.trim() },
        spans: Array.isArray(spans) ? spans : [],
        published: published.has(data.id),
      },
    ];
  });
}
