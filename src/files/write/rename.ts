import { ADDRESSED, withMove, type Addressed } from '../../model/story/ledger/addresses.ts';
import { formatRecord, recordFile } from '../../model/story/ledger/ledger.ts';
import { references } from '../../model/rules/mistakes/references.ts';
import { slug as slugSchema, UNKNOWN } from '../../model/schemas/values.ts';
import { replaceLinks, replaceValue } from './edits.ts';
import type { Content } from '../read/load.ts';
import type { Plan } from './plan.ts';
import type { Refusal } from '../read/refusal.ts';
import type { RawFile } from '../read/read.ts';

const KINDS = { articles: 'article', entities: 'entity', events: 'event', questions: 'question' } as const;

/**
 * Plans how a page gets another slug: its file is moved, every reference to it is rewritten, and its old address, where that
 * was published, leads to the new one. Where somebody has moved or merged the file by hand, the plan is for the rest.
 */
export function planRename(
  content: Content,
  raw: readonly RawFile[],
  oldAddress: string,
  newAddress: string,
): Plan | Refusal {
  const [old, next] = [parseAddress(oldAddress), parseAddress(newAddress)];
  if (!old || !next)
    return {
      refusal: `${old ? newAddress : oldAddress} is not an address, such as entities/ada-lund: one of ${ADDRESSED.join(', ')}, and a slug`,
    };
  const [from, to] = [`${old.collection}/${old.slug}`, `${next.collection}/${next.slug}`];
  if (old.collection !== next.collection || from === to)
    return { refusal: `${to} must be another slug of ${old.collection}` };
  if (next.slug === UNKNOWN) return { refusal: `“${UNKNOWN}” stands for no one in particular; choose another slug` };
  const stands = (path: string): boolean => raw.some(({ file }) => file === path || file.startsWith(`${path}/`));
  const [source, target] = [pathOf(old), pathOf(next)];
  if (stands(source) && stands(target))
    return {
      refusal: `${to} is there already; to merge, move what is worth keeping into ${target}, delete ${source} and run this again`,
    };
  if (!stands(source) && !stands(target)) return { refusal: `there is neither ${source} nor ${target}` };

  const rewritten = rewriteReferences(content, raw, old, next.slug);
  if ('refusal' in rewritten) return rewritten;
  const { lines, faults } = content.records.addresses ?? { lines: [], faults: [] };
  if (faults.length > 0)
    return { refusal: `${recordFile('addresses')} has lines that cannot be read; npm run check names them` };
  const taken = lines.find(({ key, movedTo }) => key === to && movedTo !== undefined && movedTo !== from)?.movedTo;
  if (taken !== undefined) return { refusal: `${to} leads to ${taken} since that was renamed; choose another slug` };
  const [before, after] = [lines, withMove(lines, from, to)].map((each) => formatRecord('addresses', each));
  if (after !== undefined && after !== before) rewritten.set(recordFile('addresses'), after);
  return { files: rewritten, ...(stands(source) && { move: { from: source, to: target } }) };
}

interface Address {
  collection: Addressed;
  slug: string;
}

function parseAddress(address: string): Address | undefined {
  // An editor may have copied it from a browser, or from a list of files.
  const [name, slug, ...rest] = address.replace(/^\/|\/$|\.md$/g, '').split('/');
  const collection = ADDRESSED.find((known) => known === name);
  const parsed = slugSchema.safeParse(slug);
  return collection && rest.length === 0 && parsed.success ? { collection, slug: parsed.data } : undefined;
}

/** The file of a page, or its folder. */
function pathOf({ collection, slug }: Address): string {
  return collection === 'articles' ? `articles/${slug}` : `${collection}/${slug}.md`;
}

function rewriteReferences(
  { entries }: Content,
  raw: readonly RawFile[],
  { collection, slug }: Address,
  next: string,
): Map<string, string> | Refusal {
  const kind = KINDS[collection];
  const named = kind === 'article' ? [] : references[kind](entries).filter(({ value }) => value === slug);
  const byFile = Map.groupBy(named, ({ file }) => file);
  const files = new Map<string, string>();
  for (const { file, text } of raw) {
    if (!text?.includes(slug)) continue;
    let changed: string | undefined = text;
    for (const { keys } of byFile.get(file) ?? []) {
      changed = replaceValue(changed, keys, slug, next);
      if (changed === undefined)
        return {
          refusal: `${file} writes “${keys.join('.')}” in a way that cannot be rewritten; write ${slug} on one line`,
        };
    }
    changed = replaceLinks(changed, `${kind}:${slug}`, `${kind}:${next}`);
    if (changed !== text) files.set(file, changed);
  }
  return files;
}
