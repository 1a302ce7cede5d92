import type { Span } from '../../text/text.ts';
import { anyOf, oneOf } from '../languages.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import { phraseAtStart } from './phraseAtStart.ts';
import { subjectOf } from './subject.ts';
import { isCapital, isName, isPronoun, smallForm, type Phrase } from './tokens.ts';

/** Words that show that somebody says something: the phrase for the source together with its verb, or “according to”. */
export interface Cue extends Span {
  source: Phrase;
  /** Where the verb stands. */
  verb: Span;
  /** Whether it tells only of what follows it: “saying”. */
  isLeading: boolean;
}

/** The cues of a masked sentence, in order. Its offsets are those of the sentence. */
export function cuesIn(sentence: string, words: SpeechWords): Cue[] {
  const cues: Cue[] = [];
  const { cue: pattern, ...kinds } = patternsOf(words);
  for (const { 0: found, index, groups } of sentence.matchAll(pattern)) {
    const verb = { start: index, end: index + found.length };
    const around = { isSaying: groups?.saying !== undefined, earlier: cues.map(({ source }) => source) };
    const source =
      (groups?.agent ?? groups?.before) === undefined
        ? subjectOf(sentence, verb, around, words)
        : phraseAtStart(sentence, verb.end, sentence.length, words);
    const after = sentence.slice(verb.end);
    const isNoun = around.isSaying && source !== undefined && isNounOf(source, verb, after, words, kinds);
    if (source && !isNoun && isSource(source, found, after, words, kinds))
      cues.push(cueOf(source, verb, around.isSaying, cues));
  }
  return cues;
}

/** A source far from its verb, beyond another cue, is no part of the cue's stretch. */
function cueOf(source: Phrase, verb: Span, isLeading: boolean, earlier: readonly Cue[]): Cue {
  const isFar = earlier.some((other) => other.verb.start > source.end && other.verb.end < verb.start);
  const parts = isFar ? [verb] : [source, verb];
  return {
    source,
    verb,
    isLeading,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

interface Patterns {
  cue: RegExp;
  nounsToo: RegExp;
  named: RegExp;
  shows: RegExp;
  hints: RegExp;
  evidence: RegExp;
  that: RegExp;
  /** A verb right behind a word, which is a noun then: “news reports (say)”. */
  verbAfter: RegExp;
}

const patterns = new WeakMap<SpeechWords, Patterns>();

/** The patterns of a language, kept: they are long. */
function patternsOf(words: SpeechWords): Patterns {
  const made = patterns.get(words) ?? makePatterns(words);
  patterns.set(words, made);
  return made;
}

function makePatterns(words: SpeechWords): Patterns {
  const verbs = oneOf([...words.says, ...words.nounsToo, ...words.shows, ...words.named]);
  const cues = [
    `(?<before>${anyOf(words.accordingTo)})`,
    `(?<agent>(?:${verbs}) (?:${oneOf(words.agent)}))`,
    `(?<saying>${anyOf(words.saying)})`,
    verbs,
  ];
  const whole = (list: readonly string[]): RegExp => new RegExp(`^(?:${oneOf(list)})$`, 'u');
  return {
    cue: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${cues.join('|')})(?![\\p{L}\\p{N}-]|[’']\\p{L})`, 'gu'),
    nounsToo: whole(words.nounsToo),
    named: whole(words.named),
    shows: whole(words.shows),
    hints: whole(words.hints),
    evidence: new RegExp(`(?<!\\p{L})(?:${oneOf(words.evidence)})(?!\\p{L})`, 'iu'),
    that: new RegExp(`^ (?:${oneOf(words.that)}) `),
    verbAfter: new RegExp(`^ (?:${oneOf([...words.says, ...words.have, ...words.passive])})(?!\\p{L})`, 'u'),
  };
}

/** Whether what seems to say something is a noun with its article and a colon: “she brings a new warning: …”. */
function isNounOf(
  { words: phrase, end }: Phrase,
  verb: Span,
  after: string,
  { articles }: SpeechWords,
  { evidence }: Pick<Patterns, 'evidence'>,
): boolean {
  const [first = ''] = phrase.split(' ');
  const hasArticle = articles.includes(smallForm(first)) && end + 1 === verb.start;
  return after.startsWith(':') && hasArticle && !evidence.test(phrase);
}

/** Whether a phrase can be the source of a verb: of one that is a noun too, only a name is, or a pronoun. */
function isSource(
  { words: phrase }: Phrase,
  verb: string,
  after: string,
  words: SpeechWords,
  kinds: Omit<Patterns, 'cue'>,
): boolean {
  const parts = phrase.split(' ');
  const last = parts.at(-1) ?? '';
  const small = smallForm(last);
  if (isPronoun(small, words)) return true;
  if (!/\p{L}/u.test(last) || /[\d\0]|xxx/.test(last) || /[’']s?$/.test(phrase)) return false;
  const isInitials = /^\p{Lu}{2,}$/u.test(last);
  if (!isInitials && words.objects.includes(small)) return false;
  if ([words.passive, words.stops, words.determiners].some((list) => list.includes(small))) return false;
  const isBare = !parts.some(isCapital) && !words.determiners.includes(smallForm(parts[0] ?? ''));
  if (isBare && !words.plurals.some((ending) => small.endsWith(ending))) return false;
  if (kinds.named.test(verb)) return !parts.some((part) => words.articles.includes(smallForm(part)));
  if (kinds.nounsToo.test(verb)) return isCapital(last) && !kinds.verbAfter.test(after) && !/[’']s? /.test(phrase);
  if (!kinds.shows.test(verb) || kinds.evidence.test(phrase)) return true;
  if (kinds.hints.test(verb) && isName(phrase, words)) return true;
  return kinds.that.test(after) && !words.articles.includes(smallForm(parts[0] ?? ''));
}
