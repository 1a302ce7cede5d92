import { becauseOf, type Given, type Said } from './given.ts';

/** A line that is longer than this says more than who holds the rights. */
const LONGEST = 160;

const COPYRIGHT = /^(?:©|\(c\)|copyright\b).*\b(?:19|20)\d\d\b|\ball rights reserved\b/i;
const LINK = /^https?:\/\/\S+$/;

/** Words of somebody's rights; without them it is a name. */
const OF_RIGHTS = /©|\(c\)|copyright|rights?\b|licen[cs]e|reproduc|creative commons|public domain/i;

const COMMONS = /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero|mark))\/(\d\.\d)/;

/** What a document says of the rights in its text, in one line: who holds them, and the licence; undefined where it says nothing. */
export function rightsSaid(places: readonly Given[]): Said | undefined {
  const given = places
    .map(({ from, value }) => ({ from, value: value.replace(/\s+/g, ' ').trim() }))
    .filter(({ value }) => LINK.test(value) || (/^[^/]*\p{L}/u.test(value) && value.length <= LONGEST));
  const holder = given.find(({ value }) => !LINK.test(value));
  const licence = given.find(({ value }) => LINK.test(value));
  const found = [...(holder ? [holder] : []), ...(licence ? [licence] : [])];
  if (found.length === 0) return undefined;
  const words = [...(holder ? [holderWords(holder.value)] : []), ...(licence ? [licenceWords(licence.value)] : [])];
  return { value: words.join(/[.!]$/.test(words[0] ?? '') ? ' ' : '. '), because: becauseOf(found) };
}

/** The sentence that a longer line begins with, and the one behind it where that reserves all rights. */
const FIRST_WORDS = /^.+?[.!](?=\s)(?:\s*all rights reserved\.?)?/i;

/** The line among what was taken out of a document that says who holds the rights: the last one, of its foot; of a long one its beginning. */
export function copyrightLines(removed: readonly string[]): Given[] {
  const lines = removed.map((piece) => (piece.length <= LONGEST ? piece : (FIRST_WORDS.exec(piece)?.[0] ?? piece)));
  const line = lines.findLast((piece) => piece.length <= LONGEST && COPYRIGHT.test(piece));
  return line === undefined ? [] : [{ from: 'a line of its own', value: line }];
}

function holderWords(words: string): string {
  return OF_RIGHTS.test(words) ? words : `© ${words}`;
}

/** “CC BY 4.0” before the address of a licence of Creative Commons. */
function licenceWords(address: string): string {
  const [, terms, domain, version] = COMMONS.exec(address) ?? [];
  if (terms !== undefined) return `CC ${terms.toUpperCase()} ${version}, ${address}`;
  if (domain !== undefined) return `${domain === 'zero' ? 'CC0' : 'Public Domain Mark'} ${version}, ${address}`;
  return `Licence: ${address}`;
}
