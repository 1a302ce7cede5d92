import { fillersIn, knownLanguages } from '../suggest/languages.ts';
import { primaryLanguage } from '../text/language/primaryLanguage.ts';

/** Scripts that tell the language, or one that is read in the same way. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{sc=Hira}\p{sc=Kana}]/gu, 'ja'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Arab}/gu, 'ar'],
  [/\p{sc=Hebr}/gu, 'he'],
  [/\p{sc=Grek}/gu, 'el'],
  [/\p{sc=Cyrl}/gu, 'ru'],
];
/** From this share of all letters on a script is that of the text. Japanese has few of the letters that are its own. */
const MOST = 0.2;
/** How many more small words of another language than of the editors’ own a text must have. */
const MORE = 1.5;

/** The language of a text, by its script and its small words; that of the editors where nothing tells. A BCP 47 tag. */
export function languageOf(text: string, editors: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([pattern]) => (text.match(pattern)?.length ?? 0) > MOST * letters)?.[1];
  if (script !== undefined) return script === primaryLanguage(editors) ? editors : script;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: string): number => fillersIn(words, language);
  const [best = editors] = knownLanguages().toSorted((a, b) => count(b) - count(a));
  return primaryLanguage(best) !== primaryLanguage(editors) && count(best) > MORE * count(editors) ? best : editors;
}
