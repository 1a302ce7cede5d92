import { entitiesNamedIn } from '../suggest/names.ts';
import { blockAt, type PlainText, type Span } from '../text/text.ts';
import { begunAhead } from './begunAhead.ts';
import type { CloseClaim, ComparedStory } from './comparedStory.ts';
import { withAnswers, type CloseEvidence } from './evidence.ts';
import { figuresIn, type FoundFigure } from './figures.ts';
import { newNamesIn } from './newNames.ts';
import { sameWordsIn, type SameWords } from './same/sameWords.ts';
import { sentencesIn } from './sentencesIn.ts';
import { speakersIn, type SentenceSpeaker } from './speakers.ts';
import { termReader } from './terms.ts';

/** What a sentence is told as; where several fit, the first of these. */
export const TOLD = ['another-figure', 'same-words', 'same-figure', 'close', 'nothing'] as const;
export type Told = (typeof TOLD)[number];

/** A sentence of a text, and all that the story has of it. */
export interface ToldSentence extends Span {
  words: string;
  told: Told;
  same: readonly SameWords[];
  figures: readonly FoundFigure[];
  /** At most three, the closest first. */
  close: readonly CloseEvidence[];
  speaker: SentenceSpeaker;
  newNames: readonly string[];
}

/** How many close claims are told of. */
const MOST = 3;
/**
 * Below these strengths a claim is not close; set so that hardly a sentence with a counterpart has nothing close. In a text that
 * hardly names anybody whom the story knows, what is alike is so by chance, unless very much is.
 */
const LEAST = { related: 0.2, other: 0.5 };
/** From this share of sentences on that name somebody whom the story knows, a text is about the same things. */
const NAMING = 0.2;
/** A single word is shared by chance. */
const SHARED = 2;
/** Beside a close claim, those that are so much less strong are told of too. */
const BESIDE = 0.6;
/** How much the sentence before it counts beside a sentence, which may go on about the same thing without naming it. */
const BEFORE = 0.3;
/** How much a name counts beside any other word. */
const NAMED = 1.5;

/** So many sentences are looked up at a time: over a slow line each would wait for files of its own. */
const AHEAD = 8;

/** Compares a text in a language with a story, sentence by sentence in order. */
export async function* toldSentences(
  text: PlainText,
  language: string,
  story: ComparedStory,
): AsyncGenerator<ToldSentence> {
  const speakerOf = speakersIn(text, language, story.entities);
  const all = sentencesIn(text, language);
  const termsOf = termReader(story.entities);
  const wordsOf = ({ start, end }: Span): string => text.text.slice(start, end);
  const mentions = all.map((sentence) => entitiesNamedIn(wordsOf(sentence), story.entities));
  const naming = mentions.filter(({ length }) => length > 0);
  const least = naming.length >= NAMING * all.length ? LEAST.related : LEAST.other;
  const lookUp = async (sentence: Span, at: number) => {
    const words = wordsOf(sentence);
    const before = wordsBefore(text, all[at - 1], sentence);
    const terms = weights(termsOf(words, language), termsOf(before, language));
    const [same, find] = await Promise.all([sameWordsIn(words, story), story.reach({ words, language, terms })]);
    return { at, sentence, words, before, same, find };
  };
  for await (const { at, sentence, words, before, same, find } of begunAhead(all, AHEAD, lookUp)) {
    const near = find();
    const isClose = near.some(({ strength, shared }) => strength >= least && shared >= SHARED);
    const close = isClose ? different(near.filter(({ strength }) => strength >= BESIDE * least)) : [];
    const figures = await figuresIn(words, before, language, story);
    const newNames = await newNamesIn(words, language, mentions[at] ?? [], story);
    const told = toldAs(same, figures, close);
    const shown = await Promise.all(close.slice(0, MOST).map((one) => withAnswers(one, story)));
    yield { ...sentence, words, told, same, figures, close: shown, speaker: speakerOf(sentence), newNames };
  }
}

/** The sentence before another one in its paragraph. */
function wordsBefore(text: PlainText, before: Span | undefined, { start }: Span): string {
  const isNear = before && before.start >= (blockAt(text.blocks, start)?.start ?? 0);
  return isNear ? text.text.slice(before.start, before.end) : '';
}

/** Some close claims without those that give no other answer than closer ones. */
function different(close: readonly CloseClaim[]): CloseClaim[] {
  const given = new Set<string>();
  return close.filter(({ claim: { answers } }) => {
    const keys = answers.map(({ question, position = '#' }) => `${question}:${position}`);
    const isNew = keys.length === 0 || keys.some((key) => !given.has(key));
    for (const key of keys) given.add(key);
    return isNew;
  });
}

function weights(terms: readonly string[], before: readonly string[]): Map<string, number> {
  const counted = (term: string): number => (term.startsWith('@') ? NAMED : 1);
  return new Map([
    ...before.map((term) => [term, BEFORE] as const),
    ...terms.map((term) => [term, counted(term)] as const),
  ]);
}

function toldAs(same: readonly SameWords[], figures: readonly FoundFigure[], close: readonly CloseClaim[]): Told {
  if (figures.some(({ step }) => step !== undefined)) return 'another-figure';
  if (same.length > 0) return 'same-words';
  if (figures.length > 0) return 'same-figure';
  return close.length > 0 ? 'close' : 'nothing';
}
