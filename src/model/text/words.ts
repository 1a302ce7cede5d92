import { fold } from './folding.ts';

/** Currency signs count as part of a word, so that a search for “$50” does not find every 50. */
export const CURRENCY = '$€£¥';

/** One word of a text: as it stands there, squeezed into letters and digits, and its parts where a mark divides it. */
export interface Word {
  raw: string;
  /** `counternarcotics` for “counter-narcotics”, `f35` for “F-35”, `us` for “U.S.”. */
  whole: string;
  /** `counter` and `narcotics`; empty for an undivided word. */
  parts: string[];
}

/** A text as its words are searched: no possessive endings, and a space wherever a dash or slash parts two words. */
export function spaced(text: string): string {
  return text.replace(/(?<=\p{L})[’']s(?!\p{L})/gu, '').replace(/[—–/…]+|\.{2,}/gu, ' ');
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return spaced(text)
    .split(/\s+/)
    .map((raw) => {
      const folded = fold(raw);
      const parts = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      return { raw, whole: folded.replace(/[^\p{L}\p{N}$€£¥]/gu, ''), parts: parts.length > 1 ? parts : [] };
    })
    .filter(({ whole }) => /[\p{L}\p{N}]/u.test(whole));
}
