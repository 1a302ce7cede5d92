import { eld } from 'eld/extrasmall';

/** A text with fewer letters tells no language. */
const SHORTEST = 40;

/** Letters that few languages share, so that one of them tells as much as a short word. */
const TELLING = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How likely, against the likeliest, a language is at most that a text is not in. */
const UNLIKELY = 0.8;

/** Languages that are told apart, by their tags; the two of Norway are one. */
const TOLD = new Set(Object.values(eld.info().Languages));
const NORWEGIAN = ['nb', 'nn'];

/** The language that the words of a text show, as a BCP 47 tag; undefined where they do not tell. */
export function guessLanguage(text: string): string | undefined {
  const found = eld.detect(text.slice(0, 4000));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const telling = text.match(TELLING)?.length ?? 0;
  return letters + 3 * telling >= SHORTEST && found.language !== '' && found.isReliable() ? found.language : undefined;
}

/** Whether the words of a text show that it is not in a language, by its BCP 47 tag. */
export function isInOtherLanguage(text: string, tag: string): boolean {
  const shown = guessLanguage(text);
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  const said = NORWEGIAN.includes(primary) ? 'no' : primary;
  if (shown === undefined || shown === said || !TOLD.has(said)) return false;
  const scores = eld.detect(text.slice(0, 4000)).getScores();
  return (scores[said] ?? 0) < UNLIKELY * (scores[shown] ?? 0);
}
