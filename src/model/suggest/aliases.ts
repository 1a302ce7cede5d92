import type { PlainText } from '../text/text.ts';
import { fold } from '../text/folding.ts';
import type { KnownEntity } from './names.ts';

/**
 * Other ways in which texts write a name: with other accents, capitals or hyphens, and the initials that they give in
 * brackets after it. What is another entity's name already is left out.
 */
export function aliasesIn(texts: readonly PlainText[], name: string, entities: readonly KnownEntity[]): string[] {
  const taken = new Set(entities.flatMap(({ data }) => [data.name, ...data.aliases]));
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('[^\\p{L}\\p{N}]{1,2}')})(?![\\p{L}\\p{N}])`, 'giu');
  const found = new Set<string>();
  for (const { text } of texts) {
    const { folded, origins } = foldInPlace(text);
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + (match[1]?.length ?? 0);
      found.add(text.slice(origins[match.index], origins[end] ?? text.length));
      const initials = /^ \((\p{Lu}[\p{Lu}\p{N}.&-]{1,9})\)/u.exec(text.slice(origins[end] ?? text.length))?.[1];
      if (initials !== undefined) found.add(initials);
    }
  }
  return [...found].filter((alias) => alias !== name && !taken.has(alias) && /\p{Lu}/u.test(alias));
}

/** A text without accents and capitals, and for each unit of it the offset where it comes from. */
function foldInPlace(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let offset = 0;
  for (const sign of text) {
    const plain = fold(sign);
    folded += plain;
    origins.push(...Array<number>(plain.length).fill(offset));
    offset += sign.length;
  }
  return { folded, origins };
}
