import type { KeyedSpan } from './segments.ts';
import { BLOCK_BREAK, type Block, type PlainText } from './text.ts';

/** A name that a text may use, and what it stands for. */
export interface KeyedName<Key> {
  name: string;
  key: Key;
}

/**
 * Makes a function that finds some names in a text, as whole words and letter for letter; where names overlap, the
 * longest wins. Its time is linear in the length of the text, however many names there are.
 */
export function mentionFinder<Key>(names: readonly KeyedName<Key>[]): (text: PlainText) => KeyedSpan<Key>[] {
  const byName = new Map(names.map(({ name, key }) => [name, key]));
  const byFirstWord = Map.groupBy(byName.keys(), firstWord);
  return (text) => scan(text, byName, byFirstWord);
}

/** What a finder made for some names finds in one text. */
export function findMentions<Key>(text: PlainText, names: readonly KeyedName<Key>[]): KeyedSpan<Key>[] {
  return mentionFinder(names)(text);
}

function scan<Key>(
  { text, blocks }: PlainText,
  byName: ReadonlyMap<string, Key>,
  byFirstWord: ReadonlyMap<string, string[]>,
): KeyedSpan<Key>[] {
  const found: KeyedSpan<Key>[] = [];
  for (const block of blocks) {
    let from = block.start;
    for (const word of text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const start = block.start + word.index;
      if (start < from) continue;
      const name = (byFirstWord.get(word[0]) ?? [])
        .filter((candidate) => text.startsWith(candidate, start) && endsWord(text, start + candidate.length))
        .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '');
      const key = byName.get(name);
      if (name === '' || key === undefined) continue;
      from = start + name.length;
      found.push({ key, start, end: from });
    }
  }
  return found;
}

/** The keys whose names stand in each of some texts. Linear in the texts together. */
export function mentionedIn<Key>(texts: readonly string[], names: readonly KeyedName<Key>[]): Set<Key>[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    blocks.push({ start, end: start + text.length, section: blocks.length, heading: false });
    start += text.length + BLOCK_BREAK.length;
  }
  const found = findMentions({ text: texts.join(BLOCK_BREAK), blocks }, names);
  let next = 0;
  return blocks.map(({ end }) => {
    const keys = new Set<Key>();
    for (let mention = found[next]; mention && mention.start < end; mention = found[(next += 1)]) keys.add(mention.key);
    return keys;
  });
}

function firstWord(name: string): string {
  return /[\p{L}\p{N}\p{M}]+/u.exec(name)?.[0] ?? name;
}

function endsWord(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));
}
