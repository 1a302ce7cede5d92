import { plainDigits } from './digits.ts';

/** Letters that Unicode takes for one sign, as they are typed without them. */
const TYPED: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k' },
  // The last letter of a Greek word, and Arabic letters that keyboards and writers exchange.
  ...{ ς: 'σ', ٱ: 'ا', ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه', ە: 'ه' },
};

/**
 * What two spellings of one word may differ in: signs that nobody sees, the stroke that stretches Arabic words, apostrophes, and
 * the marks of scripts that can do without. In other scripts marks are vowels.
 */
const DISPENSABLE =
  /[\p{Default_Ignorable_Code_Point}\u0640\u02B9-\u02BF]|(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]/gu;

/** Folds a word for searching: whatever its case, accents, ligatures, width and digits, it is the same word. */
export function foldLetters(word: string): string {
  // Most words have none but these letters, and nothing to fold but their case.
  return PLAIN.test(word) ? word.toLowerCase() : foldAny(word);
}

const PLAIN = /^[A-Za-z0-9]*$/;

function foldAny(word: string): string {
  const bare = word.normalize('NFKD').replace(DISPENSABLE, '').toLowerCase();
  return plainDigits(Array.from(bare, (letter) => TYPED[letter] ?? letter).join('')).replace(
    /[^\p{L}\p{M}\p{N}]/gu,
    '',
  );
}

/** Pairs of letters that stand for one with a mark, and that one without its mark: “Mueller” is “Müller”, “Aarhus” “Århus”. */
const PAIRS: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u', aa: 'a' };
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** How a word may be spelt with its marked letters written as two, or with two letters for a marked one; folded. */
export function otherSpellings(word: string): string[] {
  const typed = word.normalize('NFC').toLowerCase();
  const spelt = [
    typed.replace(/[äöüåø]/gu, (letter) => SPELT_OUT[letter] ?? letter),
    typed.replace(/ae|oe|ue|aa/gu, (pair) => PAIRS[pair] ?? pair),
  ];
  return [...new Set(spelt.filter((other) => other !== typed).map(foldLetters))];
}
