import type { Told } from '../../../model/compare/toldSentences.ts';
import { shortDate } from '../dates.ts';
import { count, number, plural } from '../forms.ts';

interface Moved {
  theirs: string;
  ours: string;
  day: string;
  sources: string;
}

/** What is told of each sentence of a text that is compared with the story, and what all come to. */
export const evidence = {
  told: {
    'another-figure': 'Another figure',
    'same-words': 'Same words',
    'same-figure': 'Same figure',
    close: 'Close to',
    nothing: 'Nothing close',
  } satisfies Record<Told, string>,
  /** What a figure would do to the latest one of the story; whether it holds after that is not known. */
  anotherFigure: {
    update: ({ theirs, ours, day, sources }: Moved): string =>
      `<figure>Another figure: ${theirs}, against ${ours}</figure> as of ${shortDate(day)}, in ${sources}. Higher: it would update that figure, if it holds after it. <question/> · <claims/>`,
    revision: ({ theirs, ours, day, sources }: Moved): string =>
      `<figure>Another figure: ${theirs}, against ${ours}</figure> as of ${shortDate(day)}, in ${sources}. Lower: it would revise that figure, if it holds after it. <question/> · <claims/>`,
  },
  sameFigure: ({ theirs, ours, sources }: Omit<Moved, 'day'>): string =>
    `<strong>Same figure: ${theirs}</strong>, as ${ours} in ${sources}, <claims/>. <question/>`,
  sameWords: {
    noClaim: '<strong>Same words</strong> in <article/>, where no claim quotes them.',
    claims: '<strong>Same words</strong> in <article/>: <claims/>',
    moreClaims: ({ more }: { more: number }): string =>
      `<strong>Same words</strong> in <article/>: <claims/> · and ${count(more, 'more claim')}`,
  },
  close: {
    first: ({ support, article }: Record<'support' | 'article', string>): string =>
      `<strong>Close to</strong> <claim/> (${support}). In ${article}: <quote/>`,
    further: ({ support, article }: Record<'support' | 'article', string>): string =>
      `Also close to <claim/> (${support}). In ${article}: <quote/>`,
    answered: ({ answer }: { answer: string }): string => `<question/> ${answer}.`,
  },
  nothing: '<strong>Nothing close in this story.</strong>',
  newNames: ({ names }: { names: string }): string => `Names new to the story: ${names}.`,
  said: {
    nobody: 'No source named.',
    unread: 'Who says it is not read in this language.',
    named: ({ label }: { label: string }): string => `Says it: ${label}.`,
    unnamed: ({ label }: { label: string }): string => `Says it: “${label}”, nobody named.`,
  },
  theClaim: 'the claim',
  /** Articles with who stands behind what they say, all of them or the first two; and that with the names. */
  sources: ({ names, support }: Record<'names' | 'support', string>): string => `${names} (${support})`,
  firstSources: ({ names, support }: Record<'names' | 'support', string>): string => `${names} … (${support})`,
  supportOf: ({ support, names }: Record<'support' | 'names', string>): string => `${support}: ${names}`,
  /** What a comparison comes to. */
  summary: {
    all: ({ sentences, told }: { sentences: number; told: string }): string =>
      `${count(sentences, 'sentence')}: ${told}.`,
    nothing: ({ sentences }: { sentences: number }): string => `${count(sentences, 'sentence')}.`,
    repeats: {
      none: ({ sentences }: Counted): string => `${repeating(sentences)} the story`,
      known: ({ sentences, voices }: Voiced): string =>
        `${repeating(sentences)} the story (all on ${count(voices, 'voice')})`,
      unknown: ({ sentences, voices }: Voiced): string =>
        `${repeating(sentences)} the story (on ${count(voices, 'voice')} and unknown ones)`,
    },
    anotherFigure: ({ sentences }: Counted): string =>
      `<figure>${count(sentences, 'figure')}</figure> ${plural(sentences, { one: 'differs', other: 'differ' })}`,
    close: ({ sentences }: Counted): string =>
      `<strong>${number(sentences)}</strong> ${plural(sentences, { one: 'is', other: 'are' })} close to it`,
    nothingClose: ({ sentences }: Counted): string =>
      `<strong>${number(sentences)}</strong> ${plural(sentences, { one: 'has', other: 'have' })} nothing close`,
    unsourced: ({ sentences }: Counted): string =>
      `<strong>${number(sentences)}</strong> ${plural(sentences, { one: 'names', other: 'name' })} no source`,
  },
};

interface Counted {
  sentences: number;
}

interface Voiced extends Counted {
  voices: number;
}

const repeating = (sentences: number): string =>
  `<strong>${number(sentences)}</strong> ${plural(sentences, { one: 'repeats', other: 'repeat' })}`;
