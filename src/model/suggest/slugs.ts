import { fold } from '../text/folding.ts';
import { languageWords } from './languages.ts';

const MOST_WORDS = 6;
const LONGEST = 60;

/** A slug from the words of a title or name, without those that are too common; empty where no Latin letter is left. */
export function slugFrom(text: string, language: string): string {
  const fillers = languageWords(language)?.fillers ?? [];
  const words = latinWords(text);
  const telling = words.filter((word) => !fillers.includes(word));
  return joined(telling.length > 0 ? telling : words);
}

/** A slug from a name, every word of it. */
export function slugFromName(name: string): string {
  return joined(latinWords(name), Infinity);
}

/** The slug, with a number where it is taken. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? slug : `${slug}-${number}`;
    if (!isTaken(tried)) return tried;
  }
}

function latinWords(text: string): string[] {
  const squeezed = fold(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{L})[’'](?=\p{L})/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
  // A compound such as “stand-off” is one word, so that a slug does not end amid it.
  return (squeezed.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => (word.replace(/[-‐‑]/g, '-').match(/[a-z0-9-]/g) ?? []).join('').replace(/^-+|-+$/g, ''))
    .map((word) => word.replace(/-+/g, '-'))
    .filter((word) => word !== '');
}

function joined(words: readonly string[], most = MOST_WORDS): string {
  let slug = '';
  for (const word of words.slice(0, most)) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
