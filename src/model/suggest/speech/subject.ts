import type { Span } from '../../text/text.ts';
import { oneOf } from '../languages.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import { apposed, segments } from './apposition.ts';
import { phraseAtEnd } from './phraseAtEnd.ts';
import { phraseAtStart } from './phraseAtStart.ts';
import { HOLE } from './quotation.ts';
import { isAdverb, isName, isParticiple, isPronoun, smallForm, type Phrase } from './tokens.ts';

/** What stands between two dashes right before a verb: “Kim Berg — who runs the yard — (said)”. */
const BETWEEN_DASHES = /(?:—|–|--)[^—–\0:;]*(?:—|–|--)\s*$/;

/** Whoever is the subject of a verb in a masked sentence. `earlier` are the subjects of the verbs before it. */
export function subjectOf(
  masked: string,
  verb: Span,
  { isSaying, earlier }: { isSaying: boolean; earlier: readonly Phrase[] },
  words: SpeechWords,
): Phrase | undefined {
  const before = masked.slice(0, verb.start).replace(BETWEEN_DASHES, (found) => ' '.repeat(found.length));
  const sentence = before + masked.slice(verb.start);
  const start = clauseStart(sentence, verb.start);
  const { end, isPassive, last } = withoutAuxiliaries(sentence, start, verb, words);
  if (isPassive || words.infinitive.includes(last)) return undefined;
  const left = sentence.slice(start, end);
  const comma = /,\s*$/.test(left);
  const isApart = isSaying && /,\s*$/.test(sentence.slice(start, verb.start));
  const carriesOn = isSaying ? isApart || left.trim() === '' : words.and.includes(last) || words.but.includes(last);
  if (/\S/.test(left) && !comma && !carriesOn) return closeSubject(sentence, start, end, words);
  if (!carriesOn) {
    const found =
      (comma ? apposed(sentence, start, end, words) : undefined) ?? inverted(sentence, start, verb, comma, words);
    if (found || !comma) return found;
  }
  return earlier.at(-1) ?? firstSubject(sentence, words);
}

/** From the last mark that parts two clauses: a colon, a dash, a quotation. */
function clauseStart(sentence: string, to: number): number {
  const last = [...sentence.slice(0, to).matchAll(/[;:\0—–!?]|\s-\s|--/g)].at(-1);
  return last ? last.index + last[0].length : 0;
}

const asides = new WeakMap<SpeechWords, RegExp>();

function asidesOf(words: SpeechWords): RegExp {
  const pattern = asides.get(words) ?? new RegExp(`[\\s,](?:${oneOf(words.asides)}),?\\s*$`, 'iu');
  asides.set(words, pattern);
  return pattern;
}

/** Where a clause ends without what stands between its subject and its verb, whether that makes it passive, and the word left last. */
function withoutAuxiliaries(
  sentence: string,
  from: number,
  verb: Span,
  words: SpeechWords,
): { end: number; isPassive: boolean; last: string } {
  let left = sentence.slice(from, verb.start);
  let isPassive = false;
  for (;;) {
    left = left.replace(asidesOf(words), '');
    const word = /[^\s,]+(?=\s*$)/.exec(left);
    const small = smallForm(word?.[0] ?? '');
    if (!word || !(words.beforeVerb.includes(small) || isAdverb(small, words)))
      return { end: from + left.trimEnd().length, isPassive, last: small };
    if (words.passive.includes(small)) isPassive = true;
    left = left.slice(0, word.index);
  }
}

/** The subject right before its verb: “Ada Lund said”, “officials who spoke to the Gull said”, “Ada Lund, who said”. */
function closeSubject(sentence: string, from: number, end: number, words: SpeechWords): Phrase | undefined {
  const start = Math.max(from, sentence.lastIndexOf(',', end - 1) + 1);
  const relative = relativeOf(words).exec(sentence.slice(start, end));
  const inner = sentence.slice(start + (relative ? relative.index + relative[0].length : 0), end).trim();
  // Of “the mayor, whom she blamed”, who blames stands within.
  const isInner = isPronoun(smallForm(inner), words) || (inner !== '' && isName(inner, words));
  if (!relative || isInner) return phraseAtEnd(sentence, start, end, words);
  const before = sentence.slice(from, start + relative.index);
  const to = from + before.replace(/[\s,]+$/, '').length;
  const found = /,\s*$/.test(before) ? apposed(sentence, from, to, words) : undefined;
  return found ?? phraseAtEnd(sentence, Math.max(from, sentence.lastIndexOf(',', to - 1) + 1), to, words);
}

/** “who”, and “that” before a verb which shows that it stands for somebody. */
function relativeOf({ pronouns, that, passive, have }: SpeechWords): RegExp {
  const verbs = oneOf([...passive, ...have]);
  const who = oneOf([...pronouns.who, ...that.map((word) => `${word}(?= (?:${verbs}) )`)]);
  return new RegExp(`(?<!\\p{L})(?:${who})(?:[’']\\p{L}+)?(?!\\p{L})`, 'u');
}

/** The subject after its verb, which follows a quotation or a comma: “…, said Ada Lund”. */
function inverted(sentence: string, start: number, verb: Span, comma: boolean, words: SpeechWords): Phrase | undefined {
  if (!comma && sentence[start - 1] !== HOLE) return undefined;
  const phrase = phraseAtStart(sentence, verb.end, sentence.length, words);
  if (!phrase || phrase.start - verb.end > 1) return undefined;
  const rest = sentence.slice(phrase.end);
  const next = /^[\s.]*(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  const mayFollow = [words.prepositions, words.pronouns.who, words.after].some((list) => list.includes(next ?? ''));
  const isEnd = next === undefined || mayFollow || /^\s*[,;:—–\0(]/.test(rest);
  return isEnd && !words.stops.includes(smallForm(phrase.words.split(' ')[0] ?? '')) ? phrase : undefined;
}

/** The subject of a sentence's first clause, where it is a pronoun, or a name that has two words or stands before “has” or “is”. */
function firstSubject(sentence: string, words: SpeechWords): Phrase | undefined {
  for (const { start, end } of segments(sentence, 0, sentence.length)) {
    const [first = ''] = sentence.slice(start, end).trim().split(/\s+/);
    const small = smallForm(first);
    const isAside = [words.stops, words.prepositions].some((list) => list.includes(small));
    if (isAside || isAdverb(small, words) || isParticiple(small, words)) continue;
    if (words.pronouns.he.includes(small) || words.pronouns.she.includes(small)) {
      const at = sentence.indexOf(first, start);
      return { start: at, end: at + first.length, words: first };
    }
    const phrase = phraseAtStart(sentence, start, end, words);
    const next = smallForm(
      sentence
        .slice(phrase?.end ?? 0)
        .trim()
        .split(/\s+/)[0] ?? '',
    );
    const hasVerb = [words.have, words.passive, words.beforeVerb].some((list) => list.includes(next));
    return phrase && isName(phrase.words, words) && (hasVerb || phrase.words.includes(' ')) ? phrase : undefined;
  }
  return undefined;
}
