import type { YamlFaults } from '../../model/rules/params/reading.ts';
import { codePointOf } from '../../model/text/quotes/unseen.ts';

/** A character that no file may hold, and where it stands, in UTF-16 code units. */
export interface ForbiddenCharacter {
  offset: number;
  params: YamlFaults['character'];
}

/**
 * What XML 1.0 (https://www.w3.org/TR/xml/#charsets) has no way to write, so that a feed with it could not be read: control
 * characters but for tab and line ends, half a surrogate pair, and two that are no characters at all.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** How many such characters of a file are reported at most: a file that is not text would have thousands. */
const TOLD = 10;

/** How much of the text before it tells where a character stands. */
const SHOWN_BEFORE = 12;

/** The first characters of a text that it may not hold. */
export function forbiddenCharacters(text: string): ForbiddenCharacter[] {
  return [...text.matchAll(FORBIDDEN).take(TOLD)].map(({ 0: character, index }) => ({
    offset: index,
    params: {
      codePoint: codePointOf(character),
      after: text.slice(Math.max(0, index - SHOWN_BEFORE), index).replace(/^[^]*\n/, ''),
    },
  }));
}

/** The values of front matter in which an escape of YAML (“\b”, “\uD800”) writes such a character, by their keys. */
export function forbiddenValues(
  data: unknown,
  keys: (string | number)[] = [],
): { keys: (string | number)[]; params: YamlFaults['character'] }[] {
  if (typeof data === 'string') return forbiddenCharacters(data).map(({ params }) => ({ keys, params }));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    forbiddenValues(value, [...keys, Array.isArray(data) ? Number(key) : key]),
  );
}
