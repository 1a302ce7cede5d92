import type { Finding } from '../model/findings/findings.ts';
import type { OneVoice } from '../model/findings/oneVoice.ts';
import type { Opposed } from '../model/findings/opposed.ts';
import type { RunningTotal } from '../model/findings/runningTotal.ts';
import type { Unsourced } from '../model/findings/unsourced.ts';
import { statedBound, type Bound, type Figure } from '../model/questions/figures.ts';
import { partUrl, originsUrl, positionUrl, questionUrl, sourcingUrl } from '../urls.ts';
import { count } from './terms.ts';

/** A finding as a reader reads it: a few large words that lead to what they count, what they mean, and where to read on. */
export interface FindingWords {
  headline: string;
  href: string;
  says: string;
  /** A second number, and what it counts. */
  also?: { text: string; href: string };
  further: { text: string; href: string };
}

/** Puts a finding in words. `placeOf` tells on which page of a list of claims an article begins. */
export function findingInWords(finding: Finding, placeOf: (finding: Unsourced) => number): FindingWords {
  switch (finding.type) {
    case 'one-voice':
      return oneVoiceInWords(finding);
    case 'running-total':
      return totalInWords(finding);
    case 'unsourced':
      return unsourcedInWords(finding, placeOf(finding));
    case 'opposed':
      return opposedInWords(finding);
  }
}

function oneVoiceInWords({ question, position, articles, voice, accuses }: OneVoice): FindingWords {
  return {
    headline: `${count(articles, 'article')}, ${accuses ? '1 accuser' : '1 origin'}`,
    href: positionUrl(question.slug, position.id),
    says: `“${position.label}” – one origin stands behind all of them: ${voice.name}.`,
    further: furtherOn(question),
  };
}

function totalInWords({ question, figures, articles, clashes }: RunningTotal): FindingWords {
  const values = figures.map(valueInShort);
  const shown = values.length > 3 ? [...values.slice(0, 1), '…', ...values.slice(-1)] : values;
  return {
    headline: [shown.join('\u00a0→\u00a0'), question.unit].filter(Boolean).join(' '),
    href: questionUrl(question.slug),
    says: clashes
      ? `${count(articles, 'article')} give these numbers, and not all of them can be right.`
      : `${count(articles, 'article')} give these numbers, each for a later day.`,
    further: furtherOn(question),
  };
}

const SHORT: Record<Bound, (number: string) => string> = {
  exactly: (number) => number,
  atLeast: (number) => `${number}+`,
  moreThan: (number) => `${number}+`,
  about: (number) => `~${number}`,
  atMost: (number) => `≤${number}`,
};

function valueInShort({ value }: Figure): string {
  const { bound, number } = statedBound(value);
  return SHORT[bound](number.toLocaleString('en')) + (value.unit === undefined ? '' : ` ${value.unit}`);
}

const RESTS: Record<Unsourced['sourcing'], { one: string; many: string }> = {
  unknown: {
    one: 'comes from nobody knows where: its article names no source.',
    many: 'come from nobody knows where: their articles name no source.',
  },
  unnamed: {
    one: 'rests on people whom nobody names, or on another outlet’s word.',
    many: 'rest on people whom nobody names, or on another outlet’s word.',
  },
};

function unsourcedInWords({ sourcing, claims, of, most }: Unsourced, page: number): FindingWords {
  const list = sourcingUrl(sourcing);
  return {
    headline: `${claims.toLocaleString('en')} of ${count(of, 'claim')}`,
    href: list,
    says: RESTS[sourcing][claims === 1 ? 'one' : 'many'],
    ...(most && {
      also: {
        text: `${most.claims.toLocaleString('en')} of ${most.of.toLocaleString('en')} in ${most.article.short}`,
        href: partUrl(list, page, most.article.slug),
      },
    }),
    further: { text: 'Who the reporting comes from', href: originsUrl },
  };
}

function opposedInWords({ question, sides: [one, other] }: Opposed): FindingWords {
  const by = ({ voice, claim }: Opposed['sides'][0]): string => voice?.name ?? claim.article.short;
  return {
    headline: `“${one.label}”, “${other.label}”`,
    href: questionUrl(question.slug),
    says: `The one: ${by(one)}. The other: ${by(other)}.`,
    further: furtherOn(question),
  };
}

function furtherOn({ question, slug }: OneVoice['question']): FindingWords['further'] {
  return { text: question, href: questionUrl(slug) };
}
