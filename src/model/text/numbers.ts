import { fold } from './folding.ts';
import { primaryLanguage } from './language/primaryLanguage.ts';

/** What a language's number words stand for. A scale multiplies the number before it. */
interface NumberWords {
  values: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const counted = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(' ').map((word, index) => [word, value(index)]);

const tens = counted(TENS, (index) => 20 + 10 * index);

/** By primary language. */
const WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    values: new Map([
      ...counted(ONES, (index) => index),
      ...counted(ORDINALS, (index) => index),
      ...tens,
      ...tens.map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]),
      ...['both', 'either', 'twice', 'pair', 'couple'].map((word): [string, number] => [word, 2]),
      ['dozen', 12],
    ]),
    scales: new Map([
      ['hundred', 100],
      ['thousand', 1000],
      ['k', 1000],
      ['million', 1e6],
      ['m', 1e6],
      ['mn', 1e6],
      ['billion', 1e9],
      ['bn', 1e9],
      ['trillion', 1e12],
    ]),
  },
};

/** Whether `numbersIn` can read the number words of a language (a BCP 47 tag). */
export function readsNumbers(language: string): boolean {
  return wordsFor(language) !== undefined;
}

/** The numbers in a text, whether in digits or in words; none that is part of a name such as “F-35”. */
export function numbersIn(text: string, language: string): Set<number> {
  const words = wordsFor(language);
  const found = new Set<number>();
  let open: number | undefined;
  const close = (): void => {
    if (open !== undefined) found.add(open);
    open = undefined;
  };
  for (const token of tokens(text)) {
    const scale = words?.scales.get(token);
    const value = valueOf(token, words);
    if (scale !== undefined && open !== undefined) open *= scale;
    else if (value !== undefined) {
      // “twenty one” is one number; “ten one” is two.
      if (open !== undefined && open >= 20 && open % 10 === 0 && value < 10 && !/\d/.test(token)) open += value;
      else {
        close();
        open = value;
      }
    } else close();
  }
  close();
  return found;
}

/** Words and figures, folded: “twenty-one” as two, “$50m” as `50` and `m`, “F-35” as one. */
function tokens(text: string): string[] {
  return spaced(fold(text))
    .split(/\s+/)
    .flatMap((raw) => {
      const word = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (!/\d/.test(word)) return word.split('-');
      const [, digits, suffix = ''] = /^([\d.,]*\d)-?(\p{L}*)$/u.exec(word) ?? [];
      return digits === undefined ? word : [digits, suffix].filter((token) => token !== '');
    });
}

/** A text without possessive endings, and with a space wherever a dash or slash parts two words. */
function spaced(text: string): string {
  return text.replace(/(?<=\p{L})[’']s(?!\p{L})/gu, '').replace(/[—–/…]+|\.{2,}/gu, ' ');
}

function valueOf(token: string, words: NumberWords | undefined): number | undefined {
  if (/^\d+(,\d{3})*(\.\d+)?$/.test(token)) return Number(token.replaceAll(',', ''));
  return words?.values.get(token);
}

function wordsFor(language: string): NumberWords | undefined {
  return WORDS[primaryLanguage(language)];
}
