import { TOLD, type Told } from '../../../src/model/compare/toldSentences.ts';
import type { Trial } from './trials.ts';

/** How often what is told is right. Shares are `NaN` where there is nothing to count. */
export interface CompareResults {
  sentences: number;
  told: Readonly<Record<Told, number>>;
  /** Of the sentences with the same words, in how many eight words in a row, a quoted phrase or the whole really stand there. */
  sameWords: Share;
  /** Of the sentences in which eight words in a row stand elsewhere, how many are found. */
  sameWordsFound: Share;
  /** Of the figures that are told, how many a claim of the sentence really gives. */
  figures: Share;
  /** Of the figures that claims give to a quantity, how many are told. */
  figuresFound: Share;
  /** Of the sentences with a counterpart, for how many one of the three claims is right, or the first. */
  close: Share;
  first: Share;
  /** Of the sentences with a counterpart, how many have nothing close; and of the others. */
  nothing: Share;
  nothingElse: Share;
}

/** How many of how many. */
export interface Share {
  right: number;
  of: number;
}

/** What the trials come to. */
export function resultsOf(trials: readonly Trial[]): CompareResults {
  const counterparts = trials.filter(({ right }) => right.size > 0);
  const others = trials.filter(({ right }) => right.size === 0);
  const same = trials.filter(({ sentence }) => sentence.same.length > 0);
  const copied = trials.filter(({ sentence, others: texts }) => hasRun(sentence.words, texts));
  const found = trials.flatMap((trial) => trial.sentence.figures.map((figure) => ({ trial, figure })));
  const given = trials.flatMap((trial) => quantitiesOf(trial).map((slug) => ({ trial, slug })));
  const isNothing = ({ sentence }: Trial): boolean => sentence.told === 'nothing';
  return {
    sentences: trials.length,
    told: Object.fromEntries(
      TOLD.map((told) => [told, count(trials, (trial) => trial.sentence.told === told).right]),
    ) as Record<Told, number>,
    sameWords: count(same, standsThere),
    sameWordsFound: count(copied, ({ sentence }) => sentence.same.length > 0),
    figures: count(found, ({ trial, figure }) => quantitiesOf(trial).includes(figure.question.slug)),
    figuresFound: count(given, ({ trial, slug }) =>
      trial.sentence.figures.some(({ question }) => question.slug === slug),
    ),
    close: count(counterparts, ({ sentence, right }) => sentence.close.some(({ claim }) => right.has(claim.id))),
    first: count(counterparts, ({ sentence, right }) => right.has(sentence.close[0]?.claim.id ?? '')),
    nothing: count(counterparts, isNothing),
    nothingElse: count(others, isNothing),
  };
}

function count<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

/** The quantities to which claims of a sentence give a number. */
function quantitiesOf({ own }: Trial): string[] {
  return own.flatMap(({ answers }) => answers.flatMap(({ question, value }) => (value ? [question.slug] : [])));
}

/** Whether the words that are told as the same stand letter for letter in another text, but for what is level. */
function standsThere({ sentence: { same, words }, others }: Trial): boolean {
  const texts = others.map(level);
  return same.every(({ spans }) =>
    spans.every(({ start, end }) => texts.some((text) => text.includes(level(words.slice(start, end))))),
  );
}

const WINDOW = 8;

function hasRun(words: string, others: readonly string[]): boolean {
  const list = level(words).trim().split(' ');
  const texts = others.map(level);
  return list.some((_, at) => {
    const run = list.slice(at, at + WINDOW);
    return run.length === WINDOW && texts.some((text) => text.includes(` ${run.join(' ')} `));
  });
}

/** The words of a text by their letters alone, with a space around each. */
function level(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[\s—–…/]+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}
