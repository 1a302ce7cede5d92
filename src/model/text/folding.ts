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

/** Folds one character as `foldTyped` does. The result may be longer than one UTF-16 code unit. */
export function foldTypedCharacter(character: string): string {
  return /\s/.test(character) ? ' ' : (PLAIN[character] ?? character.toLowerCase());
}

/** Folds what differs between keyboards: the shapes of quotation marks, dashes and spaces, and case. */
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
