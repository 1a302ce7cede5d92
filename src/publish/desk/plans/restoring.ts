import { join } from 'node:path';
import type { Content } from '../../../files/read/load.ts';
import { readFolder } from '../../../files/read/read.ts';
import type { Planned } from '../../../files/save/claimChanges.ts';
import type { FileChange } from '../../../files/save/saveChanges.ts';
import { isPublished } from '../../../model/story/ledger/ledger.ts';
import type { Desk } from '../desk.ts';

/**
 * Plans that files are again what they were. What is published keeps its file, since to take that back would break its
 * address; and an article keeps its own as long as claims stand in it that do not go with it.
 */
export async function planRestoring(
  { folder }: Desk,
  content: Content,
  files: readonly FileChange[],
): Promise<Planned> {
  const going = new Set(files.filter(({ to }) => to === null).map(({ file }) => file));
  for (const file of going) {
    const claim = content.entries.claims.find((each) => each.file === file);
    if (claim && isPublished(content.records, claim.data.id))
      return { refusal: `${file} is published; withdraw the claim in place of removing its file` };
    const refusal = await keptArticle(folder, content, file, going);
    if (refusal !== undefined) return { refusal };
  }
  return { changes: [...files], madeFrom: [] };
}

/** Why the file of an article cannot go; undefined where it can, or is none. */
async function keptArticle(
  folder: string,
  { records }: Content,
  file: string,
  going: ReadonlySet<string>,
): Promise<string | undefined> {
  const article = /^(articles\/[^/]+)\/article\.md$/.exec(file)?.[1];
  if (article === undefined) return undefined;
  if (records.addresses?.lines.some(({ key }) => key === article) === true)
    return `${article} is published; its file stays`;
  const claims = await readFolder(join(folder, article, 'claims')).catch(() => []);
  const others = claims.map((each) => `${article}/claims/${each.file}`).filter((each) => !going.has(each));
  return others.length === 0
    ? undefined
    : `claims stand in the article still, such as ${others[0] ?? ''}; they go first`;
}
