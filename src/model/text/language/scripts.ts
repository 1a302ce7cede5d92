import { likelyLocale } from './primaryLanguage.ts';

/** The scripts for which there are typefaces, beside the Latin letters of every page; ISO 15924 names them. */
export const SCRIPTS = [
  'Arab',
  'Beng',
  'Cyrl',
  'Deva',
  'Grek',
  'Hans',
  'Hant',
  'Hebr',
  'Jpan',
  'Kore',
  'Thai',
  'Viet',
] as const;

/** `Viet` is no script: Vietnamese has Latin letters that few other languages have. */
export type Script = (typeof SCRIPTS)[number];

/** The scripts of some languages (BCP 47 tags) that need typefaces of their own, each once, in the order of the languages. */
export function scriptsOf(languages: readonly string[]): Script[] {
  const found = languages.map((tag) => {
    const { language, script } = likelyLocale(tag);
    return script === 'Latn' && language === 'vi' ? 'Viet' : script;
  });
  return [...new Set(found)].filter(isScript);
}

/** A letter of a script for which there is no typeface. */
export const UNDRAWN =
  /(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Bengali}|\p{Script=Devanagari}|\p{Script=Thai}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

function isScript(name: string | undefined): name is Script {
  return SCRIPTS.some((script) => script === name);
}
