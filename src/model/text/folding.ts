/** Marks that keyboards and editors write in many ways, each with the plain one that it stands for. */
const PLAIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('“”„«»″', (mark) => [mark, '"'])),
  ...Object.fromEntries(Array.from('‘’‚‹›′`´', (mark) => [mark, "'"])),
  ...Object.fromEntries(Array.from('‐‑‒–—―−', (dash) => [dash, '-'])),
};

/** Folds case and accents, so that two spellings of one word compare equal. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Signs that nobody sees, such as a soft hyphen, a zero width space or a variation selector, and marks of direction. */
export const UNSEEN = /\p{Default_Ignorable_Code_Point}|\uFEFF/u;

/** Folds one character as `foldTyped` does. The result may have any number of UTF-16 code units, none as well. */
export function foldTypedCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (UNSEEN.test(character)) return '';
  return PLAIN[character] ?? character.normalize('NFD').toLowerCase();
}

/**
 * Folds what differs between keyboards and programs: the shapes of quotation marks, dashes and spaces, case, accents
 * written together or apart, and signs that nobody sees.
 */
export function foldTyped(text: string): string {
  return Array.from(text, foldTypedCharacter).join('');
}

/** Folds what browsers ignore when they search a page: case, accents, the shapes of quotation marks, soft hyphens. */
export function foldSearched(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .toLowerCase();
}
